import type { createOutbox } from '@shuangzhao/events';
import { uuidv7, type Doc, type Filter, type Store, type Tx } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import type { Talents } from '../domain/ports.js';
import { underHashedKey } from './held-keys.js';
import { listPage } from './list-page.js';
import { openTalents } from './opened-talents.js';
import { unlessTaken } from './taken.js';
import { talentChanged } from './talent-events.js';
import { foundBy, PersonKeys, recordOf, storedTalentOf, TalentRecords, type TalentRecord } from './talent-records.js';
import type { Vault } from './vault.js';

export interface StoredTalentsOptions {
  store: Store;
  append: ReturnType<typeof createOutbox>;
  vault: Vault;
  now: Now;
}

const PAGE = 500;

const TAKEN = {
  phoneHash: { path: 'phone', code: 'talent.phone_taken', message: 'Another record has this phone.' },
  idHash: { path: 'idNumber', code: 'talent.id_number_taken', message: 'Another record has this ID number.' },
};

const notFound = () => new AppError('notFound', 'talent.not_found', 'There is no such talent.');

/** Changes a record in a transaction, with its event; nothing where `change` gives the very same one back. Throws AppError `talent.not_found`. */
export const changeTalent = async (
  tx: Tx,
  { append, vault, now }: Omit<StoredTalentsOptions, 'store'>,
  id: string,
  change: Parameters<Talents['update']>[2],
): Promise<void> => {
  const held = await tx.collection(TalentRecords).get(id);
  const wrapped = await tx.collection(PersonKeys).get(id);
  if (held === null || wrapped === null) throw notFound();
  const key = vault.keyOf(id, wrapped.wrapped);
  const stored = storedTalentOf(key, held);
  const after = change(stored);
  if (after === stored.talent) return;
  const times = { createdAt: held.createdAt, updatedAt: now() };
  const saved = await tx.collection(TalentRecords).update(id, () => ({ ...recordOf(vault, key, after), ...times }));
  await append(tx, talentChanged(saved));
};

/** People on the document port, sealed: state, event and saved reply commit together. Opens its collections. */
export const openStoredTalents = async ({ store, append, vault, now }: StoredTalentsOptions): Promise<Talents> => {
  const talents = await store.collection(TalentRecords);
  const keys = await store.collection(PersonKeys);

  const opened = (records: readonly Doc<TalentRecord>[]) => openTalents(vault, keys, records);

  const getMany = async (ids: readonly string[]) => {
    const { items } = await talents.find({ id: { $in: [...ids] } }, { limit: 1000 });
    const byId = new Map((await opened(items)).map((stored) => [stored.id, stored]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  };

  /** A saved reply holds the id alone: what it showed of the person is read again, and what was asked is hashed under our key. */
  const keepingId = (requestKey: Parameters<Talents['create']>[1], work: (tx: Tx) => Promise<string>) =>
    unlessTaken(TAKEN, () => underHashedKey({ store, vault, now }, requestKey, async (tx) => ({ id: await work(tx) })));

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
      const at = now();
      const newId = uuidv7(at.getTime());
      const wrapped = vault.newKey(newId);
      const record = recordOf(vault, vault.keyOf(newId, wrapped), talent);
      const { id } = await keepingId(requestKey, async (tx) => {
        await tx.collection(PersonKeys).insert({ id: newId, wrapped });
        const saved = await tx.collection(TalentRecords).insert({ id: newId, ...record, createdAt: at, updatedAt: at });
        await append(tx, talentChanged(saved));
        return newId;
      });
      return id;
    },
    update: async (id, requestKey, change) => {
      await keepingId(requestKey, async (tx) => {
        await changeTalent(tx, { append, vault, now }, id, change);
        return id;
      });
    },
  };
};
