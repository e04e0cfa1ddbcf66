import { openJobs, rowTaker } from '@shuangzhao/jobs/adapters';
import { uuidv7, type Tx } from '@shuangzhao/persistence';
import type { TakenRow, TalentJobs, TalentRow } from '../domain/job.js';
import type { LookUpKey, StoredTalent } from '../domain/ports.js';
import type { Holders } from '../domain/same-person.js';
import { hashedKey } from './held-keys.js';
import { openTalents } from './opened-talents.js';
import { talentSaver } from './save-talent.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { foundBy, PersonKeys, TalentRecords } from './talent-records.js';

/** The imports of people; what is sent and given back is sealed by a key of each job. Opens their collections. */
export const openTalentJobs = async ({ store, append, vault, now }: StoredTalentsOptions): Promise<TalentJobs> => {
  const { insert, update } = talentSaver({ append, vault, now });

  const holderOf = async (
    tx: Tx,
    field: LookUpKey['field'],
    value: string | null,
  ): Promise<StoredTalent | undefined> => {
    if (value === null) return undefined;
    const { items } = await tx.collection(TalentRecords).find(foundBy(vault, { field, value }), { limit: 1 });
    return (await openTalents(vault, tx.collection(PersonKeys), items))[0];
  };

  const takeRows = rowTaker<TalentRow, Holders, TakenRow>({
    load: async (tx, { identity: { idNumber, phone } }) => ({
      idNumber: await holderOf(tx, 'idNumber', idNumber),
      phone: await holderOf(tx, 'phone', phone),
    }),
    judge: ({ change }, holders) => {
      const after = change(holders);
      return after.talent === after.held?.talent ? undefined : after;
    },
    save: async (tx, _holders, { held, talent }) => {
      if (held === undefined) await insert(tx, uuidv7(now().getTime()), talent);
      else await update(tx, held.id, () => talent);
    },
  });
  const jobs: TalentJobs = await openJobs({
    store,
    append,
    now,
    service: 'talent',
    takeRows,
    sealing: vault,
  });
  return {
    ...jobs,
    /** What was asked, the file among it, is hashed under our key. */
    begin: (job, requestKey) => jobs.begin(job, hashedKey(vault, requestKey)),
  };
};
