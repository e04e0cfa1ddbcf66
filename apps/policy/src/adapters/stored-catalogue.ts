import type { Doc, Store } from '@shuangzhao/persistence';
import type { Catalogue } from '../application/ways.js';
import { cataloguedOf, CatalogueSnapshot } from '../domain/catalogue.js';
import { CATALOGUE_ID, CatalogueRecords, policyOf, PolicyRecords, type PolicyRecord } from './policy-records.js';

const PAGE = 500;

/** What changed since the snapshot, read at one moment of the store. */
const readAfter = (store: Pick<Store, 'transaction'>, held: CatalogueSnapshot): Promise<CatalogueSnapshot> =>
  store.transaction(async (tx) => {
    const version = (await tx.collection(CatalogueRecords).get(CATALOGUE_ID))?.version ?? 0;
    const changed: Doc<PolicyRecord>[] = [];
    let after: string | null = null;
    do {
      const options = { sort: { catalogued: 1 }, limit: PAGE, ...(after === null ? {} : { after }) } as const;
      const page = await tx.collection(PolicyRecords).find({ catalogued: { $gt: held.version } }, options);
      changed.push(...page.items);
      after = page.next;
    } while (after !== null);
    return held.after(
      version,
      changed.map((record) => cataloguedOf(policyOf(record), record.catalogued)),
    );
  });

/**
 * The catalogue in memory, never older than the store: each read compares its version with the stored one (a look-up by id) and
 * takes in what changed since.
 */
export const openCatalogue = async (store: Pick<Store, 'collection' | 'transaction'>): Promise<Catalogue> => {
  const catalogue = await store.collection(CatalogueRecords);
  await store.collection(PolicyRecords);
  let held = CatalogueSnapshot.empty;
  let reading: Promise<void> | undefined;

  const read = async () => {
    try {
      held = await readAfter(store, held);
    } finally {
      reading = undefined;
    }
  };

  return {
    current: async () => {
      const wanted = (await catalogue.get(CATALOGUE_ID))?.version ?? 0;
      while (held.version < wanted) await (reading ??= read()); // a read under way may have begun too early
      return held;
    },
  };
};
