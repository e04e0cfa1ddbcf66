import { defineDocument, Schema, type Doc, type Store, type Tx } from '@shuangzhao/persistence';
import type { DatedFact } from '@shuangzhao/eligibility';
import type { EnterpriseCopies, EnterpriseCopy } from '../application/ways.js';
import { DecisionRecords, KnownFactsRecords, makeDue } from './decision-records.js';
import { CatalogueRecords } from './policy-records.js';

/** The copy of an enterprise; its id is the USCC. */
interface EnterpriseCopyRecord {
  name: string;
  sequence: number;
  /** JSON: names of facts have dots, which a document's keys may not have. */
  historyJson: string;
}

/** Few enough to be read and decided in some 20 ms, for others wait that long. */
const PAGE = 100;

const text = { type: String, required: true } as const;

export const EnterpriseCopyRecords = defineDocument<EnterpriseCopyRecord>({
  name: 'enterprise-copies',
  schema: new Schema(
    { name: text, sequence: { type: Number, required: true }, historyJson: text },
    { strict: 'throw' },
  ),
});

export const copyOf = ({ id, name, sequence, historyJson }: Doc<EnterpriseCopyRecord>): EnterpriseCopy => ({
  uscc: id,
  name,
  sequence,
  history: JSON.parse(historyJson) as DatedFact[],
});

/** The copies as the use cases read them, and as the consumer writes them. */
export interface StoredEnterpriseCopies extends EnterpriseCopies {
  /** Takes a newer copy in the consumer's transaction and has it decided; one that is not newer changes nothing. */
  take(tx: Tx, copy: EnterpriseCopy & { readonly imported: boolean }): Promise<void>;
  /** To be called after each change: counts it and wakes those who wait for one. */
  readonly ring: () => void;
}

/** Our own copies of enterprises' facts on the document port. Opens its collection. */
export const openEnterpriseCopies = async (store: Store): Promise<StoredEnterpriseCopies> => {
  const copies = await store.collection(EnterpriseCopyRecords);
  await store.collection(DecisionRecords);
  await store.collection(KnownFactsRecords);
  await store.collection(CatalogueRecords);
  const waiting = new Set<() => void>();
  let changes = 0;
  return {
    get: async (uscc) => {
      const record = await copies.get(uscc);
      return record && copyOf(record);
    },
    async *all() {
      let after: string | null = null;
      do {
        const page = await copies.find({}, { limit: PAGE, ...(after === null ? {} : { after }) });
        yield page.items.map(copyOf);
        after = page.next;
      } while (after !== null);
    },
    changes: () => changes,
    changed: (withinMs) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, withinMs).unref(); // nobody may be waiting any more
        waiting.add(wake);
      }),
    ring: () => {
      changes += 1;
      for (const wake of [...waiting]) wake();
    },
    take: async (tx, copy) => {
      const { uscc, name, sequence, history } = copy;
      const records = tx.collection(EnterpriseCopyRecords);
      const record = { name, sequence, historyJson: JSON.stringify(history) };
      const held = await records.get(uscc);
      if (held !== null && sequence <= held.sequence) return;
      if (held === null) await records.insert({ id: uscc, ...record });
      else await records.update(uscc, () => record);
      await makeDue(tx, copy);
    },
  };
};
