import { defineDocument, Schema, type Doc, type OutboxEvent, type Tx } from '@shuangzhao/persistence';
import type { SearchNews } from '@shuangzhao/contracts/talent';
import type { Conditions } from '../domain/conditions.js';
import type { StoredSearch } from '../domain/saved-search-ports.js';
import { indexedText, moment, text } from './fields.js';

interface SavedSearchRecord {
  /** Owner and name: nobody has two of one name. */
  key: string;
  owner: string;
  name: string;
  conditions: string;
  lookedAt: Date;
  /** The last day on which it was run by itself, and how many were new when its owner was told; 0: not told since he looked. */
  askedOn: string;
  told: number;
  createdAt: Date;
}

const SAVED_SEARCHES = 'saved-searches';
const SEARCH_NEWS = 'shuangzhao.talent.v1.SearchNews';

/** What officers look for again; the audit leaves out their words. */
export const SavedSearchRecords = defineDocument<SavedSearchRecord>({
  name: SAVED_SEARCHES,
  schema: new Schema(
    {
      key: { ...text, unique: true },
      owner: indexedText,
      name: text,
      conditions: text,
      lookedAt: moment,
      askedOn: indexedText,
      told: { type: Number, required: true },
      createdAt: moment,
    },
    { strict: 'throw' },
  ),
  audit: ({ owner }) => ({ owner }),
});

/** Whom the owner of a saved search has seen in it, by the id of the search: ids alone. */
export const SeenRecords = defineDocument<{ talents: string[] }>({
  name: 'seen-talents',
  schema: new Schema({ talents: { type: [String], index: true } }, { strict: 'throw' }),
});

const SeenGuards = defineDocument<{ held: boolean }>({
  name: 'seen-guards',
  schema: new Schema({ held: { type: Boolean, required: true } }, { strict: 'throw' }),
});

/** The collections of saved searches, to be opened before they are used. */
export const SEARCH_COLLECTIONS = [SavedSearchRecords, SeenRecords, SeenGuards] as const;

const GUARD = 'seen';

/** Written by whoever notes who was seen and by every deletion, so that two of the same moment meet, and one goes after the other. */
export const holdSeen = async (tx: Tx): Promise<void> => {
  const guards = tx.collection(SeenGuards);
  if ((await guards.get(GUARD)) === null) await guards.insert({ id: GUARD, held: true });
  else await guards.update(GUARD, (guard) => guard);
};

const AT_ONCE = 200;

/** Removes a person from among those who were seen, in the transaction of the deletion. */
export const forgetSeen = async (tx: Tx, talent: string): Promise<void> => {
  await holdSeen(tx);
  const seen = tx.collection(SeenRecords);
  for (;;) {
    const { items } = await seen.find({ talents: talent }, { limit: AT_ONCE });
    for (const { id } of items)
      await seen.update(id, ({ talents }) => ({ talents: talents.filter((one) => one !== talent) }));
    if (items.length < AT_ONCE) return;
  }
};

export const savedSearchRecordOf = ({ owner, name, conditions }: StoredSearch['search']) => ({
  key: JSON.stringify([owner, name]),
  owner,
  name,
  conditions: JSON.stringify(conditions),
});

export const storedSearchOf = (
  { id, owner, name, conditions, lookedAt, createdAt }: Doc<SavedSearchRecord>,
  seen: readonly string[],
): StoredSearch => ({
  id,
  search: { owner, name, conditions: JSON.parse(conditions) as Conditions },
  seen,
  lookedAt,
  createdAt,
});

/** The event that a saved search finds new people: how many, and nobody. */
export const searchNews = (searchId: string, owner: string, newCount: number, day: string): OutboxEvent => ({
  of: { collection: SAVED_SEARCHES, id: searchId },
  type: SEARCH_NEWS,
  body: { searchId, owner, newCount, day } satisfies SearchNews,
});
