import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import type { ListPage, ListRequest } from '../domain/ports.js';
import type { TalentAccess } from '../domain/viewing.js';
import { notFound } from './talent-view.js';
import type { Ways } from './ways.js';

/** Who saw a person, or a record that was merged into theirs, and why, newest first. Throws AppError `talent.not_found`, `cursor.invalid`, or where the caller may not. */
export const listTalentAccess =
  ({ talents, merges, accesses }: Ways) =>
  async (
    { id, ...request }: ListRequest & { readonly id: string },
    { actor }: Call,
  ): Promise<ListPage<TalentAccess>> => {
    authorize(actor, 'talent.read');
    if ((await talents.get(id)) === null) throw notFound();
    return accesses.list([id, ...(await merges.absorbedInto(id))], request);
  };
