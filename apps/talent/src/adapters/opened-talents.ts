import type { Doc, Reads } from '@shuangzhao/persistence';
import type { StoredTalent } from '../domain/ports.js';
import { storedTalentOf, type PersonKeyRecord, type TalentRecord } from './talent-records.js';
import type { Vault } from './vault.js';

/** Opens documents by the keys of their people, in their order; who has lost the key between two reads is left out. */
export const openTalents = async (
  vault: Vault,
  keys: Pick<Reads<PersonKeyRecord>, 'find'>,
  records: readonly Doc<TalentRecord>[],
): Promise<StoredTalent[]> => {
  if (records.length === 0) return [];
  const { items } = await keys.find({ id: { $in: records.map(({ id }) => id) } }, { limit: 1000 });
  const wrapped = new Map(items.map((item) => [item.id, item.wrapped]));
  return records.flatMap((record) => {
    const key = wrapped.get(record.id);
    return key === undefined ? [] : [storedTalentOf(vault.keyOf(record.id, key), record)];
  });
};
