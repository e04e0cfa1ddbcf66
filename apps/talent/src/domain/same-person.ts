import { AppError } from '@shuangzhao/platform/errors';
import type { StatedIdentity } from './identity.js';
import type { StoredTalent } from './ports.js';

/** The records that have the ID number or the phone of a stated identity. */
export interface Holders {
  readonly idNumber: StoredTalent | undefined;
  readonly phone: StoredTalent | undefined;
}

export const TAKEN = {
  phone: { path: 'phone', code: 'talent.phone_taken', message: 'Another record has this phone.' },
  idNumber: { path: 'idNumber', code: 'talent.id_number_taken', message: 'Another record has this ID number.' },
} as const;

const refuse = (fault: (typeof TAKEN)[keyof typeof TAKEN]): never => {
  throw new AppError('conflict', fault.code, fault.message, { errors: [fault] });
};

/**
 * The record that speaks of the same person: the one with this ID number, else the one with this phone, of the same name and not of another ID number.
 * Throws AppError `talent.phone_taken` or `talent.id_number_taken` where the two may be different people: an officer decides that.
 */
export const samePerson = (
  { name, idNumber }: StatedIdentity,
  { idNumber: byIdNumber, phone: byPhone }: Holders,
): StoredTalent | undefined => {
  if (byIdNumber !== undefined) {
    if (byIdNumber.talent.identity.name !== name) return refuse(TAKEN.idNumber);
    if (byPhone !== undefined && byPhone.id !== byIdNumber.id) return refuse(TAKEN.phone);
    return byIdNumber;
  }
  if (byPhone === undefined) return undefined;
  const held = byPhone.talent.identity;
  const isOther = held.name !== name || (idNumber !== null && held.idNumber !== null);
  return isOther ? refuse(TAKEN.phone) : byPhone;
};
