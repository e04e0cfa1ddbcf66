import type { Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import type { StoredTalent } from '../domain/ports.js';
import type { Talent } from '../domain/talent.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { talentChanged } from './talent-events.js';
import { PersonKeys, recordOf, storedTalentOf, TalentRecords } from './talent-records.js';

const notFound = () => new AppError('notFound', 'talent.not_found', 'There is no such talent.');

/** Keeps records of people in somebody's transaction, each sealed by its person's key, with its event. */
export const talentSaver = ({ append, vault, now }: Omit<StoredTalentsOptions, 'store'>) => ({
  insert: async (tx: Tx, id: string, talent: Talent): Promise<void> => {
    const wrapped = vault.newKey(id);
    const at = now();
    await tx.collection(PersonKeys).insert({ id, wrapped });
    const record = recordOf(vault, vault.keyOf(id, wrapped), talent);
    const saved = await tx.collection(TalentRecords).insert({ id, ...record, createdAt: at, updatedAt: at });
    await append(tx, talentChanged(saved));
  },
  /** `change` gives back the very same record where nothing changes. Throws AppError `talent.not_found`. */
  update: async (tx: Tx, id: string, change: (stored: StoredTalent) => Talent): Promise<void> => {
    const held = await tx.collection(TalentRecords).get(id);
    const wrapped = await tx.collection(PersonKeys).get(id);
    if (held === null || wrapped === null) throw notFound();
    const key = vault.keyOf(id, wrapped.wrapped);
    const stored = storedTalentOf(key, held);
    const after = change(stored);
    if (after === stored.talent) return;
    const times = { createdAt: held.createdAt, updatedAt: now() };
    const record = { ...recordOf(vault, key, after), ...times };
    await append(tx, talentChanged(await tx.collection(TalentRecords).update(id, () => record)));
  },
});
