import type { Tx } from '@shuangzhao/persistence';
import type { StoredTalent } from '../domain/ports.js';
import type { Talent } from '../domain/talent.js';
import { findPairs } from './found-pairs.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { talentChanged } from './talent-events.js';
import { PersonKeys, recordOf, storedTalentOf, TalentRecords } from './talent-records.js';
import { refuseFormerPhone, talentNotFound } from './talent-refusals.js';

/** Keeps records of people in somebody's transaction, each sealed by its person's key, with its event and the pairs that it makes. */
export const talentSaver = ({ append, vault, now }: Omit<StoredTalentsOptions, 'store'>) => ({
  /** Throws AppError `talent.phone_taken`. */
  insert: async (tx: Tx, id: string, talent: Talent): Promise<void> => {
    const wrapped = vault.newKey(id);
    const at = now();
    const record = recordOf(vault, vault.keyOf(id, wrapped), talent);
    await refuseFormerPhone(tx, id, record);
    await tx.collection(PersonKeys).insert({ id, wrapped });
    const saved = await tx.collection(TalentRecords).insert({ id, ...record, createdAt: at, updatedAt: at });
    await append(tx, talentChanged(saved));
    await findPairs(tx, { vault, now }, saved);
  },
  /** `change` gives back the very same record where nothing changes. Throws AppError `talent.not_found` or `talent.phone_taken`. */
  update: async (tx: Tx, id: string, change: (stored: StoredTalent) => Talent): Promise<void> => {
    const held = await tx.collection(TalentRecords).get(id);
    const wrapped = await tx.collection(PersonKeys).get(id);
    if (held === null || wrapped === null) throw talentNotFound();
    const key = vault.keyOf(id, wrapped.wrapped);
    const stored = storedTalentOf(key, held);
    const after = change(stored);
    if (after === stored.talent) return;
    const content = recordOf(vault, key, after);
    await refuseFormerPhone(tx, id, content);
    const { formerPhoneHashes, createdAt } = held;
    const rest = { formerPhoneHashes, createdAt, updatedAt: now() };
    const saved = await tx.collection(TalentRecords).update(id, () => ({ ...content, ...rest }));
    await append(tx, talentChanged(saved));
    await findPairs(tx, { vault, now }, saved);
  },
});
