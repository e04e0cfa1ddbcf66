import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { pageOf, type PageRequest } from '@shuangzhao/platform/page';
import { newsOf, searchNotFound, tooBroad } from '../domain/saved-search.js';
import { foundNow, type SavedSearchView } from './saved-search-view.js';
import { showTalents, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

export interface LookAtSearch extends PageRequest {
  readonly id: string;
  /** The caller has now seen all that it finds. */
  readonly mark: boolean;
}

export interface LookedAtSearch {
  readonly view: SavedSearchView;
  /** Those who are new first, else as the search orders them; new as before a mark. */
  readonly items: readonly { readonly talent: TalentView; readonly isNew: boolean }[];
  readonly nextCursor: string;
}

/**
 * Runs a saved search of the caller's own and says who is new in it since he looked; the mark of that moves when he says so. Throws AppError
 * `saved_search.not_found`, `saved_search.too_broad`, `cursor.invalid`, or where the caller may not.
 */
export const lookAtSearch =
  (ways: Ways) =>
  async ({ id, mark, ...request }: LookAtSearch, { actor }: Call): Promise<LookedAtSearch> => {
    authorize(actor, 'talent.read');
    const page = pageOf(request, { id });
    const stored = await ways.savedSearches.get(actor.subject, id);
    if (stored === null) throw searchNotFound();
    const found = await foundNow(ways, stored);
    if (found === null) throw tooBroad();
    const { fresh, gone } = newsOf(stored.seen, found);
    const isFresh = new Set(fresh);
    const inOrder = [...fresh, ...found.filter((one) => !isFresh.has(one))];
    if (mark) await ways.savedSearches.look(actor.subject, id, found);
    const shown = await ways.talents.getMany(inOrder.slice(page.offset, page.offset + page.limit));
    return {
      view: { stored, now: { total: found.length, fresh: fresh.length, gone } },
      items: (await showTalents(ways)(actor, shown)).map((talent) => ({ talent, isNew: isFresh.has(talent.id) })),
      nextCursor: page.nextCursor(found.length),
    };
  };
