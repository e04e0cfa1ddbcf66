import { underKey, uuidv7 } from '@shuangzhao/persistence';
import type { Pools } from '../domain/ports.js';
import { PoolRecords, storedPoolOf } from './pool-records.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { unlessTaken } from './taken.js';
import { TalentRecords } from './talent-records.js';

const MOST_POOLS = 1000;
const TAKEN = { name: { path: 'name', code: 'pool.name_taken', message: 'Another pool has this name.' } };

/** Pools on the document port. Opens their collection. */
export const openPools = async ({ store, now }: Pick<StoredTalentsOptions, 'store' | 'now'>): Promise<Pools> => {
  const pools = await store.collection(PoolRecords);
  const talents = await store.collection(TalentRecords);
  return {
    get: async (id) => {
      const record = await pools.get(id);
      return record && storedPoolOf(record);
    },
    all: async () => {
      const { items } = await pools.find({}, { sort: { name: 1 }, limit: MOST_POOLS });
      return items.map(storedPoolOf);
    },
    count: (id, stage) => talents.count({ 'memberships.place': `${id}/${stage}` }),
    create: async (pool, requestKey) => {
      const at = now();
      const newId = uuidv7(at.getTime());
      const { id } = await unlessTaken(TAKEN, () =>
        underKey(store, requestKey && { ...requestKey, now }, async (tx) => {
          await tx.collection(PoolRecords).insert({ id: newId, ...pool, stages: [...pool.stages], createdAt: at });
          return { id: newId };
        }),
      );
      return id;
    },
  };
};
