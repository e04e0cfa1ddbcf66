import type { Call } from '@shuangzhao/platform/grpc';
import type { ListPage, ListRequest } from '../domain/ports.js';
import { ownRecord } from './own-record.js';
import { showRights, type RightsView } from './rights-view.js';
import type { Ways } from './ways.js';

/** What the person who asks has asked so far, by due day. Throws AppError `talent.not_found`, `cursor.invalid`, or where the caller is no person with a record. */
export const listOwnRequests =
  (ways: Ways) =>
  async (page: ListRequest, { actor }: Call): Promise<ListPage<RightsView>> => {
    const { id } = await ownRecord(ways)(actor, 'own.request');
    const found = await ways.rights.list({ talentId: id, state: '', due: '', today: '' }, page);
    return { ...found, items: await showRights(ways)(actor, found.items) };
  };
