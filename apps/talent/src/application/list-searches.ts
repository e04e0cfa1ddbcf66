import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { showSearch, type SavedSearchView } from './saved-search-view.js';
import type { Ways } from './ways.js';

/** The caller's own saved searches, the first saved first, each with how many people are new in it. */
export const listSearches =
  (ways: Ways) =>
  async ({ actor }: Call): Promise<SavedSearchView[]> => {
    authorize(actor, 'talent.read');
    const views: SavedSearchView[] = [];
    for (const stored of await ways.savedSearches.of(actor.subject)) views.push(await showSearch(ways)(stored));
    return views;
  };
