import { defineDocument, Schema, type Tx } from '@shuangzhao/persistence';
import type { Erasure, Erasures } from '../domain/ports.js';
import { GrantRecords } from './access-records.js';
import type { TalentJobs } from '../domain/job.js';
import { ContactRecords } from './contact-records.js';
import { moment, text } from './fields.js';
import { absorbedInto, MergeRecords } from './merge-records.js';
import { PairRecords } from './pair-records.js';
import { ReferralRecords } from './referral-records.js';
import { removeAll } from './remove-all.js';
import { bareRights, RightsRecords } from './rights-records.js';
import { forgetSeen, SEARCH_COLLECTIONS } from './saved-search-records.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { talentErased } from './talent-events.js';
import { PersonKeys, TalentRecords } from './talent-records.js';

interface Entry {
  store: string;
  state: string;
}

interface ErasureRecord {
  at: Date;
  by: string;
  reason: string;
  report: Entry[];
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
  { store: 'merges', state: 'removed' },
  { store: 'requests', state: 'removed' },
  { store: 'contacts', state: 'removed' },
  { store: 'savedSearches', state: 'removed' },
  { store: 'events', state: 'unreadable' },
  { store: 'replies', state: 'none' },
  { store: 'audit', state: 'none' },
  { store: 'exports', state: 'none' },
];
/** How an import is told of: one that is still running keeps its file, which may speak of the person, until its end. */
const IMPORTS = { removed: { store: 'imports', state: 'removed' }, running: { store: 'imports', state: 'ending' } };

export interface ErasuresOptions extends Omit<StoredTalentsOptions, 'vault'> {
  readonly jobs: Pick<TalentJobs, 'next' | 'sweep'>;
}

/** Removes what imports have given back, which may speak of anybody; answers how the report of a deletion tells it. */
export const forgetImports = async ({ jobs, now }: Pick<ErasuresOptions, 'jobs' | 'now'>) => {
  await jobs.sweep(new Date(now().getTime() + 1));
  return (await jobs.next()) === null ? IMPORTS.removed : IMPORTS.running;
};

/**
 * What is shown in clear of a person, who has seen or contacted the person, where the person was referred (a hiring stays in the count of its need),
 * what was asked, who may be the same, and those who were merged into them, with their keys.
 */
const forgetTraces = async (tx: Tx, talentId: string, at: Date): Promise<void> => {
  const absorbed = await absorbedInto(tx.collection(MergeRecords), talentId);
  for (const id of absorbed) await tx.collection(PersonKeys).remove(id);
  for (const talent of [talentId, ...absorbed]) {
    await forgetSeen(tx, talent);
    await removeAll(tx.collection(ContactRecords), { talent });
    await removeAll(tx.collection(GrantRecords), { talent });
    await removeAll(tx.collection(ReferralRecords), { talent });
    await removeAll(tx.collection(PairRecords), { talents: talent });
    await removeAll(tx.collection(MergeRecords), { kept: talent });
    await removeAll(tx.collection(MergeRecords), { absorbed: talent });
    await bareRights(tx, talent, at);
  }
};

/** Deletes a record and all that is of it in a transaction; null where there never was one. */
export const eraseIn = async (
  tx: Tx,
  { append, now }: Pick<StoredTalentsOptions, 'append' | 'now'>,
  { id, reason, by, imports }: { id: string; reason: 'asked' | 'expired'; by: string; imports: Entry },
): Promise<Erasure | null> => {
  const erasures = tx.collection(ErasureRecords);
  const known = await erasures.get(id);
  if (known !== null) return known;
  if (!(await tx.collection(TalentRecords).remove(id))) return null;
  await tx.collection(PersonKeys).remove(id);
  await forgetTraces(tx, id, now());
  const erasure = await erasures.insert({ id, at: now(), by, reason, report: [...REPORT, imports] });
  await append(tx, talentErased(NAME, id));
  return erasure;
};

/** Deletions on the document port: record, key, memberships and what is in clear go at once. Opens its collection. */
export const openErasures = async ({ store, append, now, jobs }: ErasuresOptions): Promise<Erasures> => {
  await store.collection(ErasureRecords);
  await store.collection(ReferralRecords);
  await store.collection(PairRecords);
  await store.collection(MergeRecords);
  await store.collection(RightsRecords);
  await store.collection(ContactRecords);
  for (const collection of SEARCH_COLLECTIONS) await store.collection<object>(collection);
  const talents = await store.collection(TalentRecords);
  return {
    erase: async (id, reason, by) => {
      const imports = await forgetImports({ jobs, now });
      return store.transaction((tx) => eraseIn(tx, { append, now }, { id, reason, by, imports }));
    },
    expired: async (today, most) => {
      const { items } = await talents.find({ expiresOn: { $lt: today } }, { sort: { expiresOn: 1 }, limit: most });
      return items.map(({ id }) => id);
    },
  };
};
