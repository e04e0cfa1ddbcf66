import type { createOutbox } from '@shuangzhao/events';
import { underKey, type Store, type Tx } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import type { Enterprises } from '../domain/ports.js';
import { EnterpriseRecords, storedEnterpriseOf } from './enterprise-records.js';
import { enterpriseSaver } from './save-enterprise.js';

export interface StoredEnterprisesOptions {
  store: Store;
  append: ReturnType<typeof createOutbox>;
  now: Now;
}

const PAGE = 500;

/** Enterprises on the document port: state, event and saved reply commit together. Opens its collection. */
export const openEnterprises = async ({ store, append, now }: StoredEnterprisesOptions): Promise<Enterprises> => {
  const enterprises = await store.collection(EnterpriseRecords);

  const save = enterpriseSaver({ append, now });

  return {
    get: async (uscc) => {
      const record = await enterprises.get(uscc);
      return record && storedEnterpriseOf(record);
    },
    getMany: async (usccs) => {
      const { items } = await enterprises.find({ id: { $in: [...usccs] } }, { limit: 1000 });
      const byId = new Map(items.map((item) => [item.id, item]));
      return usccs.flatMap((uscc) => byId.get(uscc) ?? []).map(storedEnterpriseOf);
    },
    async *all() {
      let after: string | null = null;
      do {
        const page = await enterprises.find({}, { limit: PAGE, ...(after === null ? {} : { after }) });
        yield page.items.map((record) => storedEnterpriseOf(record).enterprise);
        after = page.next;
      } while (after !== null);
    },
    update: (uscc, requestKey, change, reply) => {
      const run = async (tx: Tx) => {
        const held = await tx.collection(EnterpriseRecords).get(uscc);
        const stored = held && storedEnterpriseOf(held);
        const after = change(stored);
        const isSame = after === stored?.enterprise;
        return reply(isSame ? stored : storedEnterpriseOf(await save(tx, held, after)), stored === null);
      };
      return underKey(store, requestKey && { ...requestKey, now }, run);
    },
  };
};
