import { defineDocument, Schema, underKey, type Doc, type Store, type Tx } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import type { PolicyMarks, StoredMark } from '../application/ways.js';
import type { PolicyMark } from '../domain/policy-mark.js';

/** A mark as it is kept; its id is `<uscc> <policy id>`. */
interface PolicyMarkRecord {
  uscc: string;
  policyId: string;
  favourite: boolean;
  appliedOn?: string | undefined;
  note?: string | undefined;
  updatedAt: Date;
}

const PAGE = 500;
const text = { type: String, required: true } as const;

const PolicyMarkRecords = defineDocument<PolicyMarkRecord>({
  name: 'policy-marks',
  schema: new Schema(
    {
      uscc: { ...text, index: true },
      policyId: text,
      favourite: { type: Boolean, required: true },
      appliedOn: { type: String },
      note: { type: String },
      updatedAt: { type: Date, required: true },
    },
    { strict: 'throw' },
  ),
  audit: ({ favourite, appliedOn, note }) => ({ favourite, appliedOn, note }),
});

const storedMarkOf = (record: Doc<PolicyMarkRecord>): StoredMark => ({
  policyId: record.policyId,
  version: record.version,
  mark: { favourite: record.favourite, appliedOn: record.appliedOn ?? null, note: record.note ?? null },
  updatedAt: record.updatedAt,
});

/** The marks of some enterprises, by USCC and policy. */
export const marksOf = async (
  tx: Tx,
  usccs: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, PolicyMark>>> => {
  const found = new Map<string, Map<string, PolicyMark>>();
  let after: string | null = null;
  do {
    const options = { limit: PAGE, ...(after === null ? {} : { after }) };
    const page = await tx.collection(PolicyMarkRecords).find({ uscc: { $in: [...usccs] } }, options);
    for (const record of page.items) {
      const { policyId, mark } = storedMarkOf(record);
      found.set(record.uscc, (found.get(record.uscc) ?? new Map<string, PolicyMark>()).set(policyId, mark));
    }
    after = page.next;
  } while (after !== null);
  return found;
};

/** Enterprises' marks on policies on the document port: state and saved reply commit together. Opens its collection. */
export const openPolicyMarks = async ({ store, now }: { store: Store; now: Now }): Promise<PolicyMarks> => {
  const marks = await store.collection(PolicyMarkRecords);
  return {
    of: async (uscc) => {
      const found: StoredMark[] = [];
      let after: string | null = null;
      do {
        const page = await marks.find({ uscc }, { limit: PAGE, ...(after === null ? {} : { after }) });
        found.push(...page.items.map(storedMarkOf));
        after = page.next;
      } while (after !== null);
      return found;
    },
    update: ({ uscc, policyId }, requestKey, change, reply) => {
      const id = `${uscc} ${policyId}`;
      const run = async (tx: Tx) => {
        const records = tx.collection(PolicyMarkRecords);
        const held = await records.get(id);
        const stored = held && storedMarkOf(held);
        const after = change(stored);
        if (stored !== null && after === stored.mark) return reply(stored);
        const { favourite, appliedOn, note } = after;
        const fields = { favourite, appliedOn: appliedOn ?? undefined, note: note ?? undefined, updatedAt: now() };
        const record = { uscc, policyId, ...fields };
        const saved = held === null ? await records.insert({ id, ...record }) : await records.update(id, () => record);
        return reply(storedMarkOf(saved));
      };
      return underKey(store, requestKey && { ...requestKey, now }, run);
    },
  };
};
