import type { SearchDocument, SearchIndex } from './port.js';

const REMOVED_AT_ONCE = 1000;

/** The ids of what an index and its source do not agree on. */
export interface Differences {
  /** In the source only. */
  missing: string[];
  /** In both, with other contents. */
  different: string[];
  /** In the index only. */
  extra: string[];
}

/**
 * Compares the index with all that it should hold, and with `mend` makes it so. It may run beside the writers: what
 * they touch meanwhile is newer than the source, and left out.
 */
export const reconcile = async <D extends SearchDocument>(
  index: SearchIndex<D>,
  source: AsyncIterable<readonly D[]>,
  { mend }: { readonly mend: boolean },
): Promise<Differences> => {
  const { touched, stop } = index.watch();
  const found: Differences = { missing: [], different: [], extra: [] };
  try {
    const held = new Map<string, string>();
    for await (const prints of index.prints()) for (const { id, print } of prints) held.set(id, print);

    const seen = new Set<string>();
    for await (const documents of source) {
      const wrong: D[] = [];
      for (const document of documents) {
        const print = held.get(document.id);
        seen.add(document.id);
        if (touched.has(document.id) || print === index.printOf(document)) continue;
        (print === undefined ? found.missing : found.different).push(document.id);
        wrong.push(document);
      }
      if (mend && wrong.length > 0) await index.put(wrong);
    }

    found.extra = [...held.keys()].filter((id) => !seen.has(id) && !touched.has(id));
    if (mend)
      for (let at = 0; at < found.extra.length; at += REMOVED_AT_ONCE) {
        const still = found.extra.slice(at, at + REMOVED_AT_ONCE).filter((id) => !touched.has(id));
        await index.remove(still);
      }
    return found;
  } finally {
    stop();
  }
};
