import { defineDocument, Schema, type Tx } from '@shuangzhao/persistence';
import type { Erasure, Erasures } from '../domain/ports.js';
import { GrantRecords } from './access-records.js';
import { ContactRecords } from './contact-records.js';
import { moment, text } from './fields.js';
import { ReferralRecords } from './referral-records.js';
import { forgetSeen, SEARCH_COLLECTIONS } from './saved-search-records.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { talentErased } from './talent-events.js';
import { PersonKeys, TalentRecords } from './talent-records.js';

interface ErasureRecord {
  at: Date;
  by: string;
  reason: string;
  report: { store: string; state: string }[];
}

const NAME = 'erasures';
const entry = new Schema({ store: text, state: text }, { strict: 'throw', _id: false });

const ErasureRecords = defineDocument<ErasureRecord>({
  name: NAME,
  schema: new Schema({ at: moment, by: text, reason: text, report: [entry] }, { strict: 'throw' }),
  audit: ({ reason }) => ({ reason }),
});

/** What becomes of a person's data in each place. */
const REPORT = [
  { store: 'documents', state: 'removed' },
  { store: 'key', state: 'destroyed' },
  { store: 'search', state: 'removed' },
  { store: 'referrals', state: 'removed' },
  { store: 'contacts', state: 'removed' },
  { store: 'savedSearches', state: 'removed' },
  { store: 'events', state: 'unreadable' },
  { store: 'replies', state: 'none' },
  { store: 'audit', state: 'none' },
  { store: 'exports', state: 'none' },
];

const AT_ONCE = 1000;

/** What is shown in clear of a person, who has seen or contacted the person, and referrals: a hiring stays in the count of its need. */
const forgetTraces = async (tx: Tx, talent: string): Promise<void> => {
  await forgetSeen(tx, talent);
  for (const traces of [tx.collection(GrantRecords), tx.collection(ReferralRecords), tx.collection(ContactRecords)])
    for (;;) {
      const { items } = await traces.find({ talent }, { limit: AT_ONCE });
      for (const { id } of items) await traces.remove(id);
      if (items.length < AT_ONCE) break;
    }
};

/** Deletions on the document port: record, key, memberships and what is in clear go at once. Opens its collection. */
export const openErasures = async ({ store, append, now }: Omit<StoredTalentsOptions, 'vault'>): Promise<Erasures> => {
  await store.collection(ErasureRecords);
  await store.collection(ReferralRecords);
  await store.collection(ContactRecords);
  for (const collection of SEARCH_COLLECTIONS) await store.collection<object>(collection);
  const talents = await store.collection(TalentRecords);
  return {
    erase: (id, reason, by) =>
      store.transaction(async (tx): Promise<Erasure | null> => {
        const erasures = tx.collection(ErasureRecords);
        const known = await erasures.get(id);
        if (known !== null) return known;
        if (!(await tx.collection(TalentRecords).remove(id))) return null;
        await tx.collection(PersonKeys).remove(id);
        await forgetTraces(tx, id);
        const erasure = await erasures.insert({ id, at: now(), by, reason, report: REPORT });
        await append(tx, talentErased(NAME, id));
        return erasure;
      }),
    expired: async (today, most) => {
      const { items } = await talents.find({ expiresOn: { $lt: today } }, { sort: { expiresOn: 1 }, limit: most });
      return items.map(({ id }) => id);
    },
  };
};
