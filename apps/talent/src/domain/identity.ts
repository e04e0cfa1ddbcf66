import { refuseFaults, type Fault } from '@shuangzhao/platform/errors';
import { isIdNumber } from './id-number.js';

/** What says who somebody is. */
export interface Identity {
  readonly name: string;
  readonly phone: string | null;
  readonly idNumber: string | null;
  readonly email: string | null;
}

export type IdentityField = keyof Identity;

export const IDENTITY_FIELDS = ['name', 'phone', 'idNumber', 'email'] as const satisfies readonly IdentityField[];

/** An identity as somebody states it; null: not stated. */
export type StatedIdentity = Readonly<Record<IdentityField, string | null>>;

const NAME = /^(?=.*\p{L})[\p{L}\p{M}\d ·.'-]{1,50}$/u;
const PHONE = /^1[3-9]\d{9}$/;
const EMAIL = /^[^\s@<>()[\]\\,;:"]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const MOST_EMAIL = 200;

const normal = (text: string): string => text.normalize('NFKC').trim();

/** Each field as it is kept and found again, however it was typed. */
export const NORMALISED: Readonly<Record<IdentityField, (text: string) => string>> = {
  name: (text) =>
    normal(text)
      .replace(/\s*[·•‧∙⋅・]\s*/gu, '·')
      .replace(/\s+/gu, ' '),
  phone: (text) => {
    const digits = normal(text).replace(/[\s-]/gu, '');
    return digits.replace(/^(\+|00)86(?=1\d{10}$)/, '');
  },
  idNumber: (text) => normal(text).replace(/\s/gu, '').toUpperCase(),
  email: (text) => normal(text).toLowerCase(),
};

interface Rule {
  readonly holds: (text: string, today: string) => boolean;
  readonly code: string;
  readonly message: string;
}

const RULES: Readonly<Record<IdentityField, Rule>> = {
  name: {
    holds: (text) => NAME.test(text),
    code: 'talent.name_invalid',
    message: 'A name has 1 to 50 letters.',
  },
  phone: {
    holds: (text) => PHONE.test(text),
    code: 'talent.phone_invalid',
    message: 'This is no mobile number of the mainland.',
  },
  idNumber: {
    holds: isIdNumber,
    code: 'talent.id_number_invalid',
    message: 'This is no ID number: 18 characters, a real day of birth and the right last one.',
  },
  email: {
    holds: (text) => text.length <= MOST_EMAIL && EMAIL.test(text),
    code: 'talent.email_invalid',
    message: 'This is no e-mail address.',
  },
};

/** The fault of one field in its normalised form; none where it is right. */
export const faultsOfField = (field: IdentityField, text: string, today: string): Fault[] => {
  const { holds, code, message } = RULES[field];
  return holds(text, today) ? [] : [{ path: field, code, message }];
};

/** A stated identity in its normalised form, what is not stated taken from the one held but for what is to be forgotten. */
export const statedOver = (
  held: Identity | undefined,
  stated: StatedIdentity,
  forget: readonly string[] = [],
): StatedIdentity => {
  const fieldOf = (field: IdentityField): string | null => {
    if (stated[field] !== null) return NORMALISED[field](stated[field]);
    return forget.includes(field) && field !== 'name' ? null : (held?.[field] ?? null);
  };
  return { name: fieldOf('name'), phone: fieldOf('phone'), idNumber: fieldOf('idNumber'), email: fieldOf('email') };
};

/** The faults of an identity that is to be kept. */
export const faultsOfIdentity = (identity: StatedIdentity, today: string): Fault[] =>
  IDENTITY_FIELDS.flatMap((field) => {
    const text = identity[field] ?? (field === 'name' ? '' : null);
    return text === null ? [] : faultsOfField(field, text, today);
  });

/** One field by which somebody is looked for, normalised. Throws AppError where it can be nobody's. */
export const requireField = (field: IdentityField, text: string, today: string): string => {
  const value = NORMALISED[field](text);
  refuseFaults(faultsOfField(field, value, today));
  return value;
};
