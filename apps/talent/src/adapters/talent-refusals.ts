import type { Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import { TAKEN as IDENTITY_TAKEN } from '../domain/same-person.js';
import { TalentRecords, type TalentRecord } from './talent-records.js';

/** What is one living record's at most, by the path in the document. */
export const TAKEN = { phoneHash: IDENTITY_TAKEN.phone, idHash: IDENTITY_TAKEN.idNumber };

export const talentNotFound = () => new AppError('notFound', 'talent.not_found', 'There is no such talent.');

/** Throws AppError `talent.phone_taken` where a record's phone was that of somebody who was merged into another. */
export const refuseFormerPhone = async (
  tx: Tx,
  id: string,
  { phoneHash }: Pick<TalentRecord, 'phoneHash'>,
): Promise<void> => {
  if (phoneHash === undefined) return;
  if ((await tx.collection(TalentRecords).count({ formerPhoneHashes: phoneHash, id: { $ne: id } })) === 0) return;
  const { code, message } = TAKEN.phoneHash;
  throw new AppError('conflict', code, message, { errors: [TAKEN.phoneHash] });
};
