import { underKey, type Reads, type Store, type Tx } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import type { RequestKey } from '../domain/ports.js';
import { PersonKeys, TalentRecords, type PersonKeyRecord } from './talent-records.js';
import { talentNotFound } from './talent-refusals.js';
import type { PersonKey, Vault } from './vault.js';

/** The keys of those of the people who have one, by their ids, at most a thousand. */
export const keysOf = async (
  vault: Vault,
  keys: Pick<Reads<PersonKeyRecord>, 'find'>,
  talentIds: readonly string[],
): Promise<ReadonlyMap<string, PersonKey>> => {
  if (talentIds.length === 0) return new Map();
  const { items } = await keys.find({ id: { $in: [...talentIds] } }, { limit: 1000 });
  return new Map(items.map(({ id, wrapped }) => [id, vault.keyOf(id, wrapped)]));
};

/** The key of a person, written again, so that what is kept under it and a deletion that begins at the same moment meet; null: there is none. */
export const touchKey = async (tx: Tx, vault: Vault, talentId: string): Promise<PersonKey | null> => {
  const held = await tx.collection(PersonKeys).get(talentId);
  if (held === null) return null;
  await tx.collection(PersonKeys).update(talentId, (key) => key);
  return vault.keyOf(talentId, held.wrapped);
};

/** The same of somebody who has a record: who was merged into another has a key and none. Throws AppError `talent.not_found`. */
export const holdKey = async (tx: Tx, vault: Vault, talentId: string): Promise<PersonKey> => {
  if ((await tx.collection(TalentRecords).get(talentId)) === null) throw talentNotFound();
  const key = await touchKey(tx, vault, talentId);
  if (key === null) throw talentNotFound();
  return key;
};

/** A client's key with a hash under our own of what was asked, which may speak of a person. */
export const hashedKey = (vault: Vault, requestKey: RequestKey | undefined): RequestKey | undefined =>
  requestKey && { ...requestKey, bodyHash: vault.hash('body', requestKey.bodyHash) };

/** Runs a command once under its hashed key. */
export const underHashedKey = <R>(
  { store, vault, now }: { store: Store; vault: Vault; now: Now },
  requestKey: RequestKey | undefined,
  work: (tx: Tx) => Promise<R>,
): Promise<R> => {
  const key = hashedKey(vault, requestKey);
  return underKey(store, key && { ...key, now }, work);
};

/** The same for work that makes or changes one thing: the saved reply holds its id alone. */
export const keepingId = (
  parts: { store: Store; vault: Vault; now: Now },
  requestKey: RequestKey | undefined,
  work: (tx: Tx) => Promise<string>,
): Promise<{ id: string }> => underHashedKey(parts, requestKey, async (tx) => ({ id: await work(tx) }));
