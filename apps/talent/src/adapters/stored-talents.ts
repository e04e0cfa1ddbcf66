import type { createOutbox } from '@shuangzhao/events';
import { uuidv7, type Doc, type Filter, type Store, type Tx } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import type { Talents } from '../domain/ports.js';
import { keepingId } from './held-keys.js';
import { listPage } from './list-page.js';
import { MergeRecords } from './merge-records.js';
import { openTalents } from './opened-talents.js';
import { PairRecords } from './pair-records.js';
import { talentSaver } from './save-talent.js';
import { unlessTaken } from './taken.js';
import { TAKEN } from './talent-refusals.js';
import { foundBy, PersonKeys, TalentRecords, type TalentRecord } from './talent-records.js';
import type { Vault } from './vault.js';

export interface StoredTalentsOptions {
  store: Store;
  append: ReturnType<typeof createOutbox>;
  vault: Vault;
  now: Now;
}

const PAGE = 500;

/** People on the document port, sealed: state, event and saved reply commit together. Opens its collections. */
export const openStoredTalents = async ({ store, append, vault, now }: StoredTalentsOptions): Promise<Talents> => {
  const talents = await store.collection(TalentRecords);
  const keys = await store.collection(PersonKeys);
  await store.collection(MergeRecords);
  await store.collection(PairRecords);
  const { insert, update } = talentSaver({ append, vault, now });

  const opened = (records: readonly Doc<TalentRecord>[]) => openTalents(vault, keys, records);

  const getMany = async (ids: readonly string[]) => {
    const { items } = await talents.find({ id: { $in: [...ids] } }, { limit: 1000 });
    const byId = new Map((await opened(items)).map((stored) => [stored.id, stored]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  };

  /** A saved reply holds the id alone: what it showed of the person is read again, and what was asked is hashed under our key. */
  const once = (requestKey: Parameters<Talents['create']>[1], work: (tx: Tx) => Promise<string>) =>
    unlessTaken(TAKEN, () => keepingId({ store, vault, now }, requestKey, work));

  return {
    get: async (id) => (await getMany([id]))[0] ?? null,
    getMany,
    async *all() {
      let after: string | null = null;
      do {
        const page = await talents.find({}, { limit: PAGE, ...(after === null ? {} : { after }) });
        yield await opened(page.items);
        after = page.next;
      } while (after !== null);
    },
    find: async (key, most) => {
      const { items } = await talents.find(foundBy(vault, key), { limit: most });
      return opened(items);
    },
    members: async ({ pool, stage }, request) => {
      const filter: Filter<TalentRecord> =
        stage === '' ? { 'memberships.pool': pool } : { 'memberships.place': `${pool}/${stage}` };
      const page = await listPage(talents, filter, request, { id: 1 });
      return { ...page, items: await opened(page.items) };
    },
    create: async (talent, requestKey) => {
      const newId = uuidv7(now().getTime());
      const { id } = await once(requestKey, async (tx) => {
        await insert(tx, newId, talent);
        return newId;
      });
      return id;
    },
    update: async (id, requestKey, change) => {
      await once(requestKey, async (tx) => {
        await update(tx, id, change);
        return id;
      });
    },
  };
};
