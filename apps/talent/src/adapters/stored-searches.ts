import { underKey, uuidv7, type Tx } from '@shuangzhao/persistence';
import { dayOf } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import { MOST_SEARCHES, newsOf, searchNotFound } from '../domain/saved-search.js';
import type { SavedSearches } from '../domain/saved-search-ports.js';
import {
  holdSeen,
  savedSearchRecordOf,
  SavedSearchRecords,
  SEARCH_COLLECTIONS,
  searchNews,
  SeenRecords,
  storedSearchOf,
} from './saved-search-records.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { unlessTaken } from './taken.js';
import { PersonKeys } from './talent-records.js';

const KEYS_AT_ONCE = 1000;
const TAKEN = { key: { path: 'name', code: 'saved_search.name_taken', message: 'You have a search of this name.' } };

const tooMany = () =>
  new AppError('refused', 'saved_search.too_many', `You have ${MOST_SEARCHES} saved searches: delete one first.`);

type Options = Pick<StoredTalentsOptions, 'store' | 'append' | 'now'>;

/** Saved searches on the document port: who was seen lies beside them, by id alone. Opens their collections. */
export const openSavedSearches = async ({ store, append, now }: Options): Promise<SavedSearches> => {
  for (const collection of SEARCH_COLLECTIONS) await store.collection<object>(collection);
  const searches = await store.collection(SavedSearchRecords);
  const seen = await store.collection(SeenRecords);

  const stored = async (records: readonly Parameters<typeof storedSearchOf>[0][]) => {
    if (records.length === 0) return [];
    const { items } = await seen.find({ id: { $in: records.map(({ id }) => id) } }, { limit: KEYS_AT_ONCE });
    const byId = new Map(items.map(({ id, talents }) => [id, talents]));
    return records.map((record) => storedSearchOf(record, byId.get(record.id) ?? []));
  };

  /** Those who are still there: nobody is noted after his deletion. */
  const living = async (tx: Tx, ids: readonly string[]): Promise<string[]> => {
    await holdSeen(tx);
    const there = new Set<string>();
    for (let at = 0; at < ids.length; at += KEYS_AT_ONCE) {
      const some = { id: { $in: ids.slice(at, at + KEYS_AT_ONCE) } };
      for (const { id } of (await tx.collection(PersonKeys).find(some, { limit: KEYS_AT_ONCE })).items) there.add(id);
    }
    return ids.filter((id) => there.has(id));
  };

  const owned = async (tx: Tx, owner: string, id: string) => {
    const record = await tx.collection(SavedSearchRecords).get(id);
    if (record?.owner !== owner) throw searchNotFound();
    return record;
  };

  return {
    get: async (owner, id) => {
      const record = await searches.get(id);
      return record?.owner === owner ? ((await stored([record]))[0] ?? null) : null;
    },
    of: async (owner) => stored((await searches.find({ owner }, { sort: { id: 1 }, limit: MOST_SEARCHES })).items),
    create: async (search, found, requestKey) => {
      const at = now();
      const newId = uuidv7(at.getTime());
      const { id } = await unlessTaken(TAKEN, () =>
        underKey(store, requestKey && { ...requestKey, now }, async (tx) => {
          const records = tx.collection(SavedSearchRecords);
          if ((await records.count({ owner: search.owner })) >= MOST_SEARCHES) throw tooMany();
          const times = { lookedAt: at, askedOn: dayOf(at), createdAt: at };
          await records.insert({ id: newId, ...savedSearchRecordOf(search), ...times, told: 0 });
          await tx.collection(SeenRecords).insert({ id: newId, talents: await living(tx, found) });
          return { id: newId };
        }),
      );
      return id;
    },
    remove: (owner, id) =>
      store.transaction(async (tx) => {
        await owned(tx, owner, id);
        await tx.collection(SavedSearchRecords).remove(id);
        await tx.collection(SeenRecords).remove(id);
      }),
    look: (owner, id, found) =>
      store.transaction(async (tx) => {
        await owned(tx, owner, id);
        const talents = await living(tx, found);
        await tx.collection(SeenRecords).update(id, () => ({ talents }));
        await tx.collection(SavedSearchRecords).update(id, (held) => ({ ...held, lookedAt: now(), told: 0 }));
      }),
    unasked: async (today, most) =>
      stored((await searches.find({ askedOn: { $lt: today } }, { sort: { askedOn: 1 }, limit: most })).items),
    ask: (id, found, today) =>
      store.transaction(async (tx) => {
        const records = tx.collection(SavedSearchRecords);
        const record = await records.get(id);
        if (record === null || record.askedOn >= today) return false;
        const known = await tx.collection(SeenRecords).get(id);
        const count = found === null ? 0 : newsOf(known?.talents ?? [], found).fresh.length;
        const isNews = count > record.told;
        await records.update(id, (held) => ({ ...held, askedOn: today, told: isNews ? count : held.told }));
        if (isNews) await append(tx, searchNews(id, record.owner, count, today));
        return isNews;
      }),
  };
};
