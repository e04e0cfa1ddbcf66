import type { Call } from '@shuangzhao/platform/grpc';
import type { ListPage, ListRequest } from '../domain/ports.js';
import type { TalentAccess } from '../domain/viewing.js';
import { ownRecord } from './own-record.js';
import type { Ways } from './ways.js';

/** Who looked at the record of the person who asks, newest first. Throws AppError `talent.not_found`, `cursor.invalid`, or where the caller is no person with a record. */
export const listOwnAccess =
  (ways: Ways) =>
  async (page: ListRequest, { actor }: Call): Promise<ListPage<TalentAccess>> => {
    const { id } = await ownRecord(ways)(actor, 'own.record');
    return ways.accesses.list([id, ...(await ways.merges.absorbedInto(id))], page);
  };
