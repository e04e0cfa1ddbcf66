import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import type { StoredContact } from '../domain/contact.js';
import type { ListPage, ListRequest } from '../domain/ports.js';
import { notFound } from './talent-view.js';
import type { Ways } from './ways.js';

/** Who contacted a person, the contact noted last first. Throws AppError `talent.not_found`, `cursor.invalid`, or where the caller may not. */
export const listContacts =
  ({ talents, merges, contacts }: Ways) =>
  async (
    { id, ...request }: ListRequest & { readonly id: string },
    { actor }: Call,
  ): Promise<ListPage<StoredContact>> => {
    authorize(actor, 'talent.read');
    if ((await talents.get(id)) === null) throw notFound();
    return contacts.list([id, ...(await merges.absorbedInto(id))], request);
  };
