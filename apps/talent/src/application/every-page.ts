import type { ListPage, ListRequest } from '../domain/ports.js';

const LIMIT = 200;

/** All of a list, page after page. */
export const everyPage = async <Item>(list: (page: ListRequest) => Promise<ListPage<Item>>): Promise<Item[]> => {
  const all: Item[] = [];
  let cursor = '';
  do {
    const page = await list({ limit: LIMIT, cursor });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== '');
  return all;
};
