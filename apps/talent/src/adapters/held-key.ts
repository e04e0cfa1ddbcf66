import { underKey, type Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import type { RequestKey } from '../domain/ports.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { PersonKeys } from './talent-records.js';
import type { PersonKey, Vault } from './vault.js';

/** The key of a person, written again, so that what is written by it and a deletion that begins at the same moment meet. Throws AppError `talent.not_found`. */
export const holdKey = async (tx: Tx, vault: Vault, talentId: string): Promise<PersonKey> => {
  const held = await tx.collection(PersonKeys).get(talentId);
  if (held === null) throw new AppError('notFound', 'talent.not_found', 'There is no such talent.');
  await tx.collection(PersonKeys).update(talentId, (key) => key);
  return vault.keyOf(talentId, held.wrapped);
};

/** Does work under a client's key: the saved reply holds an id alone, and of what was asked, which may speak of a person, a hash under our key. */
export const keepingId = (
  { store, vault, now }: Pick<StoredTalentsOptions, 'store' | 'vault' | 'now'>,
  requestKey: RequestKey | undefined,
  work: (tx: Tx) => Promise<string>,
): Promise<{ id: string }> =>
  underKey(
    store,
    requestKey && { ...requestKey, bodyHash: vault.hash('body', requestKey.bodyHash), now },
    async (tx) => ({ id: await work(tx) }),
  );
