import { defineDocument, lowestIdAt, Schema } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import type { DuplicatePairs } from '../domain/duplicate-ports.js';
import { text } from './fields.js';
import { findPairs } from './found-pairs.js';
import { listPage } from './list-page.js';
import { MergeRecords } from './merge-records.js';
import { decidedPair, PairRecords, storedPairOf } from './pair-records.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { TalentRecords } from './talent-records.js';

/** How far the walk over all records has come. */
const Walks = defineDocument<{ after: string }>({
  name: 'comparison-walks',
  schema: new Schema({ after: text }, { strict: 'throw' }),
});

const WALK = 'likeness';
const AT_ONCE = 50;
/** By then a transaction that took somebody in is over, and seen. */
const SETTLED_MS = 60_000;

/** Pairs of records that may be one person, on the document port. Opens their collections. */
export const openPairs = async ({
  store,
  vault,
  now,
}: Omit<StoredTalentsOptions, 'append'>): Promise<DuplicatePairs> => {
  const pairs = await store.collection(PairRecords);
  const walks = await store.collection(Walks);
  const talents = await store.collection(TalentRecords);
  await store.collection(MergeRecords);
  return {
    get: async (id) => {
      const record = await pairs.get(id);
      return record && storedPairOf(record);
    },
    list: async ({ state, talentId }, request) => {
      const filter = { state, ...(talentId === '' ? {} : { talents: talentId }) };
      const page = await listPage(pairs, filter, request, { foundAt: -1 });
      return { ...page, items: page.items.map(storedPairOf) };
    },
    keepApart: (id, by) =>
      store.transaction(async (tx) => {
        const held = await tx.collection(PairRecords).get(id);
        const [one, other] = held?.talents ?? [];
        if (held === null || one === undefined || other === undefined)
          throw new AppError('notFound', 'duplicate.not_found', 'There is no such pair.');
        if (held.state === 'merged')
          throw new AppError('conflict', 'duplicate.merged', 'The two are merged: undo that, and they are two again.');
        if (held.state === 'different') return;
        const decision = { state: 'different', by, at: now() } as const;
        await tx.collection(PairRecords).update(id, () => decidedPair(held, [one, other], decision));
      }),
    compareNext: async () => {
      const after = (await walks.get(WALK))?.after ?? '';
      const before = lowestIdAt(new Date(now().getTime() - SETTLED_MS));
      const { items } = await talents.find({ id: { $gt: after, $lt: before } }, { sort: { id: 1 }, limit: AT_ONCE });
      const last = items.at(-1)?.id;
      if (last === undefined) return 0;
      for (const { id } of items)
        await store.transaction(async (tx) => {
          const record = await tx.collection(TalentRecords).get(id);
          if (record !== null) await findPairs(tx, { vault, now }, record);
        });
      await store.transaction(async (tx) => {
        const held = await tx.collection(Walks).get(WALK);
        if (held === null) await tx.collection(Walks).insert({ id: WALK, after: last });
        else await tx.collection(Walks).update(WALK, () => ({ after: last }));
      });
      return items.length;
    },
  };
};
