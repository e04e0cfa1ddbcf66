import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { newSearch, searchNotFound, tooBroad, type SearchDraft } from '../domain/saved-search.js';
import { foundNow, showSearch, type SavedSearchView } from './saved-search-view.js';
import type { Ways } from './ways.js';

/**
 * Saves a search, whose owner has seen whom it finds now. Throws AppError `body.value`, `saved_search.too_broad`, `saved_search.too_many`,
 * `saved_search.name_taken`, or where the caller may not.
 */
export const saveSearch =
  (ways: Ways) =>
  async (draft: SearchDraft, { actor, requestKey }: Call): Promise<SavedSearchView> => {
    authorize(actor, 'talent.read');
    const search = newSearch(actor.subject, draft);
    const found = await foundNow(ways, { search });
    if (found === null) throw tooBroad();
    const stored = await ways.savedSearches.get(
      actor.subject,
      await ways.savedSearches.create(search, found, requestKey),
    );
    if (stored === null) throw searchNotFound();
    return showSearch(ways)(stored);
  };
