import type { mongo } from 'mongoose';
import type { DocumentDefinition } from '../define-document.js';
import type { DocumentPath } from '../document-path.js';
import { parseFilter } from '../filter.js';
import { parseGroup } from '../group.js';
import { cursorAfter, parsePage } from '../page.js';
import type { Doc, Reads, Scalar } from '../port.js';
import { isStorableText } from '../text.js';
import { filterDocument, storedName } from './filter-document.js';
import { stretchesOf } from './page-filter.js';
import { documentOf } from './kept.js';
import type { Kept } from './kept.js';

/** Runs an operation where and when it is its turn; in a transaction with its session. */
export type Run = <R>(work: (options: { session?: mongo.ClientSession }) => Promise<R>) => Promise<R>;

const keyOf = (value: unknown, { kind }: DocumentPath): Scalar | null => {
  if (value === null || value === undefined) return null;
  return kind === 'date' ? (value as Date) : (value as Scalar);
};

/** The reads of a collection on MongoDB. */
export function mongoReadsOf<T>(
  { shape }: DocumentDefinition<T>,
  collection: mongo.Collection<Kept>,
  run: Run,
): Reads<T> {
  const whereOf = (filter: unknown) => filterDocument(parseFilter(shape, filter));

  return {
    async get(id) {
      if (!isStorableText(id)) return null;
      return run(async (options) => {
        const kept = await collection.findOne({ _id: id }, options);
        return kept ? documentOf<T>(kept) : null;
      });
    },

    async find(filter, options = {}) {
      const where = whereOf(filter);
      const page = parsePage(shape, options);
      return run(async (own) => {
        const found: Kept[] = [];
        for (const stretch of stretchesOf(page)) {
          const missing = page.limit + 1 - found.length;
          if (missing === 0) break;
          const cursor = collection.find({ $and: [where, stretch.where] }, own);
          found.push(...(await cursor.sort(stretch.order).limit(missing).toArray()));
        }
        const items = found.slice(0, page.limit).map((kept) => documentOf<T>(kept));
        const last: Doc<T> | undefined = items.at(-1);
        return { items, next: last && found.length > items.length ? cursorAfter(page.sort, last) : null };
      });
    },

    async count(filter) {
      const where = whereOf(filter);
      return run((options) => collection.countDocuments(where, options));
    },

    async group(filter, by, sum) {
      const { key, summed } = parseGroup(shape, by, sum);
      const total = summed ? { sum: { $sum: `$${storedName(summed)}` } } : {};
      const group = { _id: { $ifNull: [`$${storedName(key)}`, null] }, count: { $sum: 1 }, ...total };
      const stages = [{ $match: whereOf(filter) }, { $group: group }, { $sort: { _id: 1 } }];
      return run(async (options) => {
        const groups = await collection
          .aggregate<{ _id: unknown; count: number; sum?: number }>(stages, options)
          .toArray();
        return groups.map(({ _id, ...counted }) => ({ key: keyOf(_id, key), ...counted }));
      });
    },
  };
}
