import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import type { Call } from '@shuangzhao/platform/grpc';
import { newContact, type ContactDraft, type StoredContact } from '../domain/contact.js';
import { notFound } from './talent-view.js';
import type { Ways } from './ways.js';

/** Notes that somebody of the office contacted a person. Throws AppError for bad fields, `talent.not_found`, or where the caller may not. */
export const noteContact =
  ({ contacts, now }: Ways) =>
  async (draft: ContactDraft, { actor, requestKey }: Call): Promise<StoredContact> => {
    authorize(actor, 'talent.write');
    const contact = newContact(draft, actor.subject, dayOf(now()));
    const stored = await contacts.get(await contacts.create(contact, requestKey));
    if (stored === null) throw notFound();
    return stored;
  };
