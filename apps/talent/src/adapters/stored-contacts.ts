import { uuidv7, type Doc, type Tx } from '@shuangzhao/persistence';
import type { Contact, Contacts, StoredContact } from '../domain/contact.js';
import { contactDue, ContactRecords, type ContactRecord } from './contact-records.js';
import { holdKey, keepingId, keysOf } from './held-keys.js';
import { listPage } from './list-page.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { PersonKeys } from './talent-records.js';

const AT_ONCE = 200;

/** What is left to do with a person, by one officer. */
const settle = async (tx: Tx, { talentId: talent, by }: Contact): Promise<void> => {
  const contacts = tx.collection(ContactRecords);
  for (;;) {
    const { items } = await contacts.find({ talent, by, untoldOn: { $gt: '' } }, { limit: AT_ONCE });
    for (const { id } of items) await contacts.update(id, ({ untoldOn: _settled, ...rest }) => rest);
    if (items.length < AT_ONCE) return;
  }
};

/** Contacts on the document port, the words of each sealed under its person's key. Opens their collection. */
export const openContacts = async ({ store, append, vault, now }: StoredTalentsOptions): Promise<Contacts> => {
  const contacts = await store.collection(ContactRecords);
  const keys = await store.collection(PersonKeys);

  /** Contacts with their words; those of somebody who has lost the key between two reads are left out. */
  const opened = async (records: readonly Doc<ContactRecord>[]): Promise<StoredContact[]> => {
    const found = await keysOf(
      vault,
      keys,
      records.map(({ talent }) => talent),
    );
    return records.flatMap(({ id, talent, on, way, words, nextOn, by, notedAt }) => {
      const key = found.get(talent);
      if (key === undefined) return [];
      const said = words === '' ? '' : key.open(words);
      return [{ id, contact: { talentId: talent, on, way, words: said, nextOn: nextOn ?? null, by }, notedAt }];
    });
  };

  return {
    list: async (talents, request) => {
      const page = await listPage(contacts, { talent: { $in: [...talents] } }, request, { id: -1 });
      return { ...page, items: await opened(page.items) };
    },
    get: async (id) => {
      const record = await contacts.get(id);
      return record && ((await opened([record]))[0] ?? null);
    },
    create: async (contact, requestKey) => {
      const at = now();
      const newId = uuidv7(at.getTime());
      const { talentId, on, way, words, nextOn, by } = contact;
      const { id } = await keepingId({ store, vault, now }, requestKey, async (tx) => {
        const { seal } = await holdKey(tx, vault, talentId);
        await settle(tx, contact);
        await tx.collection(ContactRecords).insert({
          ...{ id: newId, talent: talentId, by, on, way, words: words === '' ? '' : seal(words), notedAt: at },
          ...(nextOn === null ? {} : { nextOn, untoldOn: nextOn }),
        });
        return newId;
      });
      return id;
    },
    tellDue: async (today, most) => {
      const { items } = await contacts.find({ untoldOn: { $lte: today } }, { sort: { untoldOn: 1 }, limit: most });
      for (const { id } of items)
        await store.transaction(async (tx) => {
          const held = await tx.collection(ContactRecords).get(id);
          if (held?.untoldOn === undefined || held.untoldOn > today) return;
          await tx.collection(ContactRecords).update(id, ({ untoldOn: _told, ...rest }) => rest);
          await append(tx, contactDue(id, held));
        });
      return items.length;
    },
  };
};
