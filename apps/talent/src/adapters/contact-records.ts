import { defineDocument, Schema, type OutboxEvent } from '@shuangzhao/persistence';
import type { ContactDue } from '@shuangzhao/contracts/talent';
import { indexedText, moment, text } from './fields.js';

export interface ContactRecord {
  talent: string;
  by: string;
  on: string;
  way: string;
  /** The officer's own words about a person: sealed under the person's key. */
  words: string;
  nextOn?: string | undefined;
  /** The day on which the officer is still to be told; left out where that is done, settled or not asked for. */
  untoldOn?: string | undefined;
  notedAt: Date;
}

const CONTACTS = 'talent-contacts';
const CONTACT_DUE = 'shuangzhao.talent.v1.ContactDue';

/** Who contacted a person, when and by which way. */
export const ContactRecords = defineDocument<ContactRecord>({
  name: CONTACTS,
  schema: new Schema(
    {
      talent: indexedText,
      by: text,
      on: text,
      way: text,
      words: String,
      nextOn: String,
      untoldOn: { type: String, index: true },
      notedAt: moment,
    },
    { strict: 'throw' },
  ),
  audit: ({ talent, on, way, nextOn }) => ({ talent, on, way, nextOn: nextOn ?? null }),
});

/** The event that it is time to contact somebody again, for who said so: ids alone. */
export const contactDue = (contactId: string, { talent, by, untoldOn = '' }: ContactRecord): OutboxEvent => ({
  of: { collection: CONTACTS, id: contactId },
  type: CONTACT_DUE,
  body: { contactId, talentId: talent, owner: by, dueOn: untoldOn } satisfies ContactDue,
});
