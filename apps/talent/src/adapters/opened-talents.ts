import type { Doc, Reads } from '@shuangzhao/persistence';
import type { StoredTalent } from '../domain/ports.js';
import { keysOf } from './held-keys.js';
import { storedTalentOf, type PersonKeyRecord, type TalentRecord } from './talent-records.js';
import type { Vault } from './vault.js';

/** Opens documents by the keys of their people, in their order; who has lost the key between two reads is left out. */
export const openTalents = async (
  vault: Vault,
  keys: Pick<Reads<PersonKeyRecord>, 'find'>,
  records: readonly Doc<TalentRecord>[],
): Promise<StoredTalent[]> => {
  const found = await keysOf(
    vault,
    keys,
    records.map(({ id }) => id),
  );
  return records.flatMap((record) => {
    const key = found.get(record.id);
    return key === undefined ? [] : [storedTalentOf(key, record)];
  });
};
