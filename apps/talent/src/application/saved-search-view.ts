import { dayOf } from '@shuangzhao/platform/clock';
import { MOST_FOUND, newsOf } from '../domain/saved-search.js';
import type { StoredSearch } from '../domain/saved-search-ports.js';
import type { Ways } from './ways.js';

/** A saved search with what it finds now; null: too many. */
export interface SavedSearchView {
  readonly stored: StoredSearch;
  readonly now: { readonly total: number; readonly fresh: number; readonly gone: number } | null;
}

/** The ids of all that a saved search finds now; null: too many. */
export const foundNow = (
  { search, now }: Pick<Ways, 'search' | 'now'>,
  { search: { conditions } }: Pick<StoredSearch, 'search'>,
): Promise<string[] | null> => search.all({ ...conditions, today: dayOf(now()) }, MOST_FOUND);

/** Shows a saved search. */
export const showSearch =
  (ways: Pick<Ways, 'search' | 'now'>) =>
  async (stored: StoredSearch): Promise<SavedSearchView> => {
    const found = await foundNow(ways, stored);
    if (found === null) return { stored, now: null };
    const { fresh, gone } = newsOf(stored.seen, found);
    return { stored, now: { total: found.length, fresh: fresh.length, gone } };
  };
