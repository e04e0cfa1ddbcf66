import { isDay } from '@shuangzhao/platform/clock';
import type { Fault } from '@shuangzhao/platform/errors';
import { isLine, unless } from './faults.js';

const BASIS_KINDS = ['consent', 'contract', 'duty', 'public'];
const MOST_YEARS = 5;
const MOST_TEXT = 200;

/** Why a record may be held (PIPL articles 13 and 34), and until when. */
export interface Basis {
  readonly kind: string;
  readonly document: string;
  readonly purpose: string;
  /** The last day. */
  readonly expiresOn: string;
}

const lastDayFrom = (today: string): string => `${Number(today.slice(0, 4)) + MOST_YEARS}${today.slice(4)}`;

const faultsOfDay = (expiresOn: string, today: string): Fault[] => {
  const path = 'basis.expiresOn';
  if (!isDay(expiresOn)) return unless(false, path, 'A day is YYYY-MM-DD.');
  if (expiresOn < today) return [{ path, code: 'talent.basis_expired', message: 'The basis has run out.' }];
  if (expiresOn > lastDayFrom(today))
    return [{ path, code: 'talent.basis_too_long', message: `A basis lasts ${MOST_YEARS} years at most.` }];
  return [];
};

/** The faults of a basis that a record is to rest on from today. */
export const faultsOfBasis = ({ kind, document, purpose, expiresOn }: Basis, today: string): Fault[] => [
  ...unless(BASIS_KINDS.includes(kind), 'basis.kind', `A basis is ${BASIS_KINDS.join(', ')}.`),
  ...unless(isLine(document, MOST_TEXT), 'basis.document', 'Name the document that it rests on.'),
  ...unless(isLine(purpose, MOST_TEXT), 'basis.purpose', 'Say what the record is for.'),
  ...faultsOfDay(expiresOn, today),
];
