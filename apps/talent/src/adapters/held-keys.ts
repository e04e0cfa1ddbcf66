import { underKey, type Store, type Tx } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import type { RequestKey } from '../domain/ports.js';
import { PersonKeys, TalentRecords } from './talent-records.js';
import { talentNotFound } from './talent-refusals.js';
import type { PersonKey, Vault } from './vault.js';

/** The key of a person, written again, so that what is kept under it and a deletion that begins at the same moment meet. Throws AppError `talent.not_found`. */
export const holdKey = async (tx: Tx, vault: Vault, talentId: string): Promise<PersonKey> => {
  const held = await tx.collection(PersonKeys).get(talentId);
  // Who was merged into another has a key and no record.
  if (held === null || (await tx.collection(TalentRecords).get(talentId)) === null) throw talentNotFound();
  await tx.collection(PersonKeys).update(talentId, (key) => key);
  return vault.keyOf(talentId, held.wrapped);
};

/** Runs a command once under its key: of what was asked, which may speak of a person, a hash under our own key is kept. */
export const underHashedKey = <R>(
  { store, vault, now }: { store: Store; vault: Vault; now: Now },
  requestKey: RequestKey | undefined,
  work: (tx: Tx) => Promise<R>,
): Promise<R> =>
  underKey(store, requestKey && { ...requestKey, bodyHash: vault.hash('body', requestKey.bodyHash), now }, work);

/** The same for work that makes or changes one thing: the saved reply holds its id alone. */
export const keepingId = (
  parts: { store: Store; vault: Vault; now: Now },
  requestKey: RequestKey | undefined,
  work: (tx: Tx) => Promise<string>,
): Promise<{ id: string }> => underHashedKey(parts, requestKey, async (tx) => ({ id: await work(tx) }));
