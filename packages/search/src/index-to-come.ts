import { AppError } from '@shuangzhao/platform/errors';
import type { SearchDocument, SearchIndex } from './port.js';

/** An index that is not open yet: it throws `search.unavailable` until `come` has given it the one that it stands for. */
export const indexToCome = <D extends SearchDocument>(): {
  index: SearchIndex<D>;
  come: (index: SearchIndex<D>) => void;
} => {
  const state: { index?: SearchIndex<D> } = {};
  const its = (): SearchIndex<D> => {
    if (state.index !== undefined) return state.index;
    throw new AppError('unavailable', 'search.unavailable', 'The search engine does not answer.', { retryAfter: 1 });
  };
  const index: SearchIndex<D> = {
    get needsRebuild() {
      return its().needsRebuild;
    },
    put: async (documents) => its().put(documents),
    remove: async (ids) => its().remove(ids),
    search: async (query) => its().search(query),
    ids: async (scope) => its().ids(scope),
    rebuild: async (source) => its().rebuild(source),
    prints: () => its().prints(),
    printOf: (document) => its().printOf(document),
    watch: () => its().watch(),
    close: async () => state.index?.close(),
  };
  return { index, come: (open) => void (state.index = open) };
};
