import { defineDocument, Schema, type Store } from '@shuangzhao/persistence';
import type { Accounts } from '../application/ways.js';

/** The last time that sign-in to an account was locked for an address; its id is the account's. */
interface LockOutRecord {
  address: string;
  at: Date;
}

const LockOutRecords = defineDocument<LockOutRecord>({
  name: 'lock-outs',
  schema: new Schema(
    { address: { type: String, required: true }, at: { type: Date, required: true } },
    { strict: 'throw' },
  ),
  audit: ({ address, at }) => ({ address, at }),
});

/** Names that no account has stand together: what is typed there may be somebody's password. */
const UNKNOWN = 'unknown';

/** Lock-outs on the document port, kept for the audit log; the lock itself is in memory. */
export const storedLockOuts = async (store: Store): Promise<Accounts['lockedOut']> => {
  await store.collection(LockOutRecords);
  return (accountId, address, at) =>
    store.transaction(async (tx) => {
      const records = tx.collection(LockOutRecords);
      const id = accountId ?? UNKNOWN;
      const isFirst = (await records.get(id)) === null;
      await (isFirst ? records.insert({ id, address, at }) : records.update(id, () => ({ address, at })));
    });
};
