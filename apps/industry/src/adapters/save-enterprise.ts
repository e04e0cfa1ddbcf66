import type { createOutbox } from '@shuangzhao/events';
import type { Doc, Tx } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import type { Enterprise } from '../domain/enterprise.js';
import { enterpriseChanged } from './enterprise-changed.js';
import { EnterpriseRecords, type EnterpriseRecord } from './enterprise-records.js';

/** Saves an enterprise with its event in somebody's transaction, in place of the record that is held. */
export const enterpriseSaver =
  ({ append, now }: { append: ReturnType<typeof createOutbox>; now: Now }) =>
  async (
    tx: Tx,
    held: Doc<EnterpriseRecord> | null,
    after: Enterprise,
    { imported = false } = {},
  ): Promise<Doc<EnterpriseRecord>> => {
    const at = now();
    const historiesJson = JSON.stringify(after.histories);
    const record = { name: after.name, historiesJson, createdAt: held?.createdAt ?? at, updatedAt: at };
    const records = tx.collection(EnterpriseRecords);
    const saved =
      held === null
        ? await records.insert({ id: after.uscc, ...record })
        : await records.update(after.uscc, () => record);
    await append(tx, enterpriseChanged(after, imported));
    return saved;
  };
