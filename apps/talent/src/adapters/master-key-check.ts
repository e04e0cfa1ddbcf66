import { defineDocument, Schema, type Store } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import { text } from './fields.js';
import type { Vault } from './vault.js';

const KeyChecks = defineDocument<{ print: string }>({
  name: 'key-checks',
  schema: new Schema({ print: text }, { strict: 'throw' }),
});

const ID = 'master-key';

/** Remembers which master key seals this store. Throws AppError `talent.master_key_refused` for another one. */
export const checkMasterKey = async (store: Store, vault: Vault): Promise<void> => {
  await store.collection(KeyChecks);
  const print = vault.hash('key-check', ID);
  const held = await store.transaction(async (tx) => {
    const checks = tx.collection(KeyChecks);
    return (await checks.get(ID)) ?? (await checks.insert({ id: ID, print }));
  });
  if (held.print !== print)
    throw new AppError(
      'internal',
      'talent.master_key_refused',
      'TALENT_MASTER_KEY is not the key that sealed what this store holds.',
    );
};
