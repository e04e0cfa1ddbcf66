import type { createOutbox } from '@shuangzhao/events';
import { underKey, type Doc, type Store, type Tx } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import type { Policies, StoredPolicy } from '../application/ways.js';
import { lawsOf } from '../domain/law-on-day.js';
import type { Policy } from '../domain/policy.js';
import { policyChanged } from './policy-changed.js';
import {
  CATALOGUE_ID,
  CatalogueRecords,
  policyOf,
  PolicyRecords,
  storedPolicyOf,
  toVersionRecord,
  type PolicyRecord,
  type VersionRecord,
} from './policy-records.js';

export interface StoredPoliciesOptions {
  store: Store;
  append: ReturnType<typeof createOutbox>;
  now: Now;
}

const PAGE = 200;

const hasOtherLaws = (before: Policy | undefined, after: Policy): boolean => {
  const texts = (policy: Policy) => lawsOf(policy).map(({ number, document }) => [number, document]);
  return JSON.stringify(before === undefined ? [] : texts(before)) !== JSON.stringify(texts(after));
};

/** The versions to be kept; those that begin to take part in matching remember since which count of the catalogue. */
const versionsOf = (before: Policy | undefined, after: Policy, catalogued: number): VersionRecord[] => {
  const numbersOf = (policy: Policy) => lawsOf(policy).map(({ number }) => number);
  const known = before === undefined ? [] : numbersOf(before);
  const begun = new Set(numbersOf(after).filter((number) => !known.includes(number)));
  return after.versions.map((version) =>
    toVersionRecord(begun.has(version.number) ? { since: catalogued, ...version } : version),
  );
};

/** Counts the catalogue on; the number is its new version. */
const countOn = async (tx: Tx, changed: string): Promise<number> => {
  const catalogue = tx.collection(CatalogueRecords);
  const held = await catalogue.get(CATALOGUE_ID);
  const counted =
    held === null
      ? await catalogue.insert({ id: CATALOGUE_ID, changed })
      : await catalogue.update(CATALOGUE_ID, () => ({ changed }));
  return counted.version;
};

/** Policies on the document port: state, catalogue, event and saved reply commit together. Opens its collections. */
export const openPolicies = async ({ store, append, now }: StoredPoliciesOptions): Promise<Policies> => {
  const policies = await store.collection(PolicyRecords);
  await store.collection(CatalogueRecords);

  const save = async (tx: Tx, held: Doc<PolicyRecord> | null, before: Policy | undefined, after: Policy) => {
    const at = now();
    const catalogued = hasOtherLaws(before, after) ? await countOn(tx, after.id) : (held?.catalogued ?? 0);
    const versions = versionsOf(before, after, catalogued);
    const record = { versions, createdAt: held?.createdAt ?? at, updatedAt: at, catalogued };
    const records = tx.collection(PolicyRecords);
    const saved =
      held === null ? await records.insert({ id: after.id, ...record }) : await records.update(after.id, () => record);
    await append(tx, policyChanged(after));
    return saved;
  };

  const change = async (tx: Tx, id: string, work: (stored: StoredPolicy | null) => Policy): Promise<StoredPolicy> => {
    const held = await tx.collection(PolicyRecords).get(id);
    const stored = held && storedPolicyOf(held);
    const after = work(stored);
    if (after === stored?.policy) return stored;
    return storedPolicyOf(await save(tx, held, stored?.policy, after));
  };

  return {
    get: async (id) => {
      const record = await policies.get(id);
      return record && storedPolicyOf(record);
    },
    getMany: async (ids) => {
      const { items } = await policies.find({ id: { $in: [...ids] } }, { limit: 1000 });
      const byId = new Map(items.map((item) => [item.id, item]));
      return ids.flatMap((id) => byId.get(id) ?? []).map(storedPolicyOf);
    },
    async *all() {
      let after: string | null = null;
      do {
        const page = await policies.find({}, { limit: PAGE, ...(after === null ? {} : { after }) });
        yield page.items.map(policyOf);
        after = page.next;
      } while (after !== null);
    },
    update: (id, requestKey, work, reply) => {
      const run = async (tx: Tx) => reply(await change(tx, id, work));
      return underKey(store, requestKey && { ...requestKey, now }, run);
    },
  };
};
