import type { GrantableRole } from '@shuangzhao/access';
import { ProblemError } from '../api.js';
import { messages } from '../messages.js';
import type { NewAccount } from './queries.js';

const { faults } = messages.accounts;
const USERNAME = /^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/;
/** The least length of a password that somebody chooses. */
export const LEAST_PASSWORD = 8;

/** An account as it is filled in. */
export interface AccountDraft {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly GrantableRole[];
  readonly regions: readonly string[];
  readonly industries: readonly string[];
  readonly elements: readonly string[];
  readonly uscc: string;
  readonly enterpriseName: string;
  readonly password: string;
}

/** What is wrong, by field, in words. */
export type Faults = Partial<Record<keyof AccountDraft, string>>;

export const emptyDraft: AccountDraft = {
  username: '',
  name: '',
  roles: [],
  regions: [],
  industries: [],
  elements: [],
  uscc: '',
  enterpriseName: '',
  password: '',
};

const isOfEnterprise = ({ roles }: AccountDraft): boolean => roles.includes('enterprise');

/** What can be told to be wrong before the server is asked. */
export const faultsOf = (draft: AccountDraft): Faults => ({
  ...(USERNAME.test(draft.username) ? {} : { username: faults.username }),
  ...(draft.name.trim() === '' ? { name: faults.name } : {}),
  ...(draft.roles.length === 0 ? { roles: faults.roles } : {}),
  ...(isOfEnterprise(draft) && draft.uscc.trim() === '' ? { uscc: faults.uscc } : {}),
  ...(isOfEnterprise(draft) && draft.enterpriseName.trim() === '' ? { enterpriseName: faults.enterpriseName } : {}),
  ...(draft.password.length < LEAST_PASSWORD ? { password: faults.password } : {}),
});

const refusals: Readonly<Record<string, Faults>> = {
  'account.username_taken': { username: faults.taken },
  'account.officer_roles': { roles: faults.officer },
  'account.needs_enterprise': { uscc: faults.uscc },
  'enterprise.uscc_invalid': { uscc: faults.uscc },
};

/** The field that the server refused, in words; undefined where it is none of the form's. */
export const refusalOf = (error: Error): Faults | undefined =>
  error instanceof ProblemError ? refusals[error.code] : undefined;

/** The account that a draft asks for. */
export const accountOf = (draft: AccountDraft): NewAccount => {
  const { regions, industries, elements } = draft;
  const scopes = {
    ...(regions.length === 0 ? {} : { regions: [...regions] }),
    ...(industries.length === 0 ? {} : { industries: [...industries] }),
    ...(elements.length === 0 ? {} : { elements: [...elements] }),
  };
  return {
    username: draft.username,
    name: draft.name.trim(),
    roles: [...draft.roles],
    password: draft.password,
    ...(Object.keys(scopes).length === 0 ? {} : { scopes }),
    ...(isOfEnterprise(draft)
      ? { enterprise: { uscc: draft.uscc.trim().toUpperCase(), name: draft.enterpriseName.trim() } }
      : {}),
  };
};
