import type { Doc, Filter, OneKey, Reads } from '@shuangzhao/persistence';
import { pageOf } from '@shuangzhao/platform/page';
import type { ListRequest } from '../domain/ports.js';

/** A page of a collection; its cursor is the store's own. Throws AppError `body.value` or `cursor.invalid`. */
export const listPage = async <T>(
  collection: Reads<T>,
  filter: Filter<T>,
  { limit: asked, cursor }: ListRequest,
  sort: OneKey<T>,
): Promise<{ items: Doc<T>[]; nextCursor: string; total: number }> => {
  const { limit } = pageOf({ limit: asked, cursor: '' }, '');
  const page = await collection.find(filter, { limit, sort, ...(cursor === '' ? {} : { after: cursor }) });
  return { items: page.items, nextCursor: page.next ?? '', total: await collection.count(filter) };
};
