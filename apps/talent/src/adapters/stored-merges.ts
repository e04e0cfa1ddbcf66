import { underKey, uuidv7, type Doc, type Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import type { Merges, UndoneMerge } from '../domain/duplicate-ports.js';
import { merged, unmerged } from '../domain/merge.js';
import type { Talent } from '../domain/talent.js';
import { GrantRecords } from './access-records.js';
import { ContactRecords } from './contact-records.js';
import { findPairs } from './found-pairs.js';
import { touchKey } from './held-keys.js';
import { absorbedInto, keptFor, MergeRecords, openedUndoing, sealedUndoing } from './merge-records.js';
import { moveReferrals } from './moved-referrals.js';
import { decidedPair, pairIdOf, PairRecords } from './pair-records.js';
import { bareRights, RightsRecords } from './rights-records.js';
import { removeAll } from './remove-all.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { unlessTaken } from './taken.js';
import { talentChanged, talentMerged } from './talent-events.js';
import { refuseFormerPhone, TAKEN, talentNotFound } from './talent-refusals.js';
import { PersonKeys, recordOf, storedTalentOf, TalentRecords, type TalentRecord } from './talent-records.js';

const mergeNotFound = () =>
  new AppError('notFound', 'merge.not_found', 'There is no such merge, or one of the two was deleted.');

const openRequest = () =>
  new AppError(
    'conflict',
    'merge.open_request',
    'The person whose record would go asks for something: answer that first.',
  );

/** The keyed hashes of every phone that finds a record. */
const phonesOf = ({ phoneHash, formerPhoneHashes = [] }: TalentRecord): string[] => [
  ...(phoneHash === undefined ? [] : [phoneHash]),
  ...formerPhoneHashes,
];

/** Merges on the document port: both records, their referrals, pairs, events and saved reply commit together. Opens their collection. */
export const openMerges = async ({ store, append, vault, now }: StoredTalentsOptions): Promise<Merges> => {
  const merges = await store.collection(MergeRecords);
  for (const collection of [PairRecords, RightsRecords, ContactRecords]) await store.collection<object>(collection);

  const held = async (tx: Tx, id: string) => {
    const record = await tx.collection(TalentRecords).get(id);
    const key = await touchKey(tx, vault, id);
    if (record === null || key === null) throw talentNotFound();
    return { id, record, key, talent: storedTalentOf(key, record).talent };
  };
  type Held = Awaited<ReturnType<typeof held>>;

  const save = async (
    tx: Tx,
    { id, record, key }: Held,
    talent: Talent,
    phones: readonly string[],
  ): Promise<Doc<TalentRecord>> => {
    const content = recordOf(vault, key, talent);
    const formerPhoneHashes = phones.filter((one) => one !== content.phoneHash);
    const times = { createdAt: record.createdAt, updatedAt: now() };
    const saved = await tx.collection(TalentRecords).update(id, () => ({ ...content, formerPhoneHashes, ...times }));
    await append(tx, talentChanged(saved));
    return saved;
  };

  const decide = async (
    tx: Tx,
    pair: readonly [string, string],
    decision: Parameters<typeof decidedPair>[2],
  ): Promise<void> => {
    const pairs = tx.collection(PairRecords);
    const known = await pairs.get(pairIdOf(...pair));
    const decided = decidedPair(known, pair, decision);
    if (known === null) await pairs.insert(decided);
    else await pairs.update(decided.id, () => decided);
  };

  return {
    merge: ({ keptId, absorbedId, by }, requestKey) => {
      const at = now();
      const mergeId = uuidv7(at.getTime());
      return underKey(store, requestKey && { ...requestKey, now }, async (tx) => {
        const kept = await held(tx, keptId);
        const other = await held(tx, absorbedId);
        if ((await tx.collection(RightsRecords).count({ talent: absorbedId, state: 'open' })) > 0) throw openRequest();
        const after = merged(kept.talent, other.talent);
        const referrals = await moveReferrals(tx, { from: other, to: kept });
        await removeAll(tx.collection(GrantRecords), { talent: { $in: [keptId, absorbedId] } });
        await tx.collection(TalentRecords).remove(absorbedId);
        await append(tx, talentMerged(absorbedId, keptId));
        const phones = [...(kept.record.formerPhoneHashes ?? []), ...phonesOf(other.record)];
        const saved = await save(tx, kept, after, phones);
        const undoing = { absorbed: other.record, change: { before: kept.talent, after } };
        const { expiresOn } = other.record;
        const sealed = sealedUndoing(undoing, { kept: kept.key, absorbed: other.key });
        const ids = { id: mergeId, kept: keptId, absorbed: absorbedId, away: absorbedId };
        await tx.collection(MergeRecords).insert({ ...ids, by, at, expiresOn, ...sealed, referrals });
        await removeAll(tx.collection(PairRecords), { talents: absorbedId, state: 'open' });
        await decide(tx, [keptId, absorbedId], { state: 'merged', by, at, merge: mergeId });
        await findPairs(tx, { vault, now }, saved);
        return { mergeId };
      });
    },
    undo: (mergeId, by) =>
      unlessTaken(TAKEN, () =>
        store.transaction(async (tx): Promise<UndoneMerge> => {
          const all = tx.collection(MergeRecords);
          const merge = await all.get(mergeId);
          if (merge === null) throw mergeNotFound();
          const { kept: keptId, absorbed: absorbedId, aside, change } = merge;
          const answer = { mergeId, keptId, restoredId: absorbedId };
          if (merge.undoneAt !== undefined) return answer;
          if (aside === undefined || change === undefined) throw mergeNotFound();
          if ((await keptFor(all, keptId)) !== null)
            throw new AppError(
              'conflict',
              'merge.merged_further',
              'The record was merged into another: undo that first.',
            );
          const kept = await held(tx, keptId);
          const key = await touchKey(tx, vault, absorbedId);
          if (key === null) throw mergeNotFound();
          const undoing = openedUndoing({ aside, change }, { kept: kept.key, absorbed: key });
          const back = new Set(phonesOf(undoing.absorbed));
          const phones = (kept.record.formerPhoneHashes ?? []).filter((one) => !back.has(one));
          const talent = unmerged(kept.talent, undoing.change.after, undoing.change.before);
          const saved = await save(tx, kept, talent, phones);
          await refuseFormerPhone(tx, absorbedId, undoing.absorbed);
          const restored = await tx.collection(TalentRecords).insert(undoing.absorbed);
          await append(tx, talentChanged(restored));
          await moveReferrals(tx, { from: kept, to: { id: absorbedId, key }, only: merge.referrals });
          const at = now();
          const ids = { kept: keptId, absorbed: absorbedId, by: merge.by, at: merge.at, referrals: merge.referrals };
          await all.update(mergeId, () => ({ ...ids, undoneBy: by, undoneAt: at }));
          await decide(tx, [keptId, absorbedId], { state: 'different', by, at });
          for (const record of [saved, restored]) await findPairs(tx, { vault, now }, record);
          return answer;
        }),
      ),
    absorbedInto: (talentId) => absorbedInto(merges, talentId),
    keptFor: (talentId) => keptFor(merges, talentId),
    forgetExpired: async (today, most) => {
      const { items } = await merges.find({ expiresOn: { $lt: today } }, { sort: { expiresOn: 1 }, limit: most });
      for (const { id } of items)
        await store.transaction(async (tx) => {
          const merge = await tx.collection(MergeRecords).get(id);
          if (merge?.expiresOn === undefined || merge.expiresOn >= today) return;
          await tx.collection(PersonKeys).remove(merge.absorbed);
          await removeAll(tx.collection(ContactRecords), { talent: merge.absorbed });
          await bareRights(tx, merge.absorbed, now());
          await tx
            .collection(MergeRecords)
            .update(id, (held) => ({ ...held, aside: undefined, change: undefined, expiresOn: undefined }));
        });
      return items.length;
    },
  };
};
