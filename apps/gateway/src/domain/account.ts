import type { AccountRole, Actor } from '@shuangzhao/access';
import { AppError } from '@shuangzhao/platform/errors';

interface AccountScopes {
  regions?: string[] | undefined;
  industries?: string[] | undefined;
  elements?: string[] | undefined;
}

/** Somebody who can sign in. */
export interface Account {
  username: string;
  name: string;
  roles: AccountRole[];
  scopes: AccountScopes;
  /** The enterprise that the account stands for. */
  enterprise?: { uscc: string; name: string } | undefined;
  /** The record of the person whose account it is. */
  talentId?: string | undefined;
  /** Who it is to the OIDC provider. */
  oidcSubject?: string | undefined;
  passwordHash: string;
  disabled: boolean;
  createdAt: Date;
  updatedAt: Date;
}

/** Who an account is to the access table. */
export const actorOf = (account: Account & { id: string }): Actor => ({
  subject: account.id,
  roles: account.roles,
  scopes: {
    ...account.scopes,
    ...(account.enterprise ? { uscc: account.enterprise.uscc } : {}),
    ...(account.talentId === undefined ? {} : { talent: account.talentId }),
  },
});

/** Throws AppError `refused` where an account would hold what no single person may hold, or lack what its role needs. */
export const checkAccount = ({ roles, enterprise }: Pick<Account, 'roles' | 'enterprise'>): void => {
  if (roles.includes('admin') && roles.includes('auditor'))
    throw new AppError('refused', 'account.officer_roles', 'Nobody may administer accounts and audit them.');
  if (roles.includes('enterprise') && enterprise === undefined)
    throw new AppError('refused', 'account.needs_enterprise', 'An account of an enterprise must name it.');
};

/** Throws AppError `account.of_person` for a change of a person's own account beyond shutting it: it comes and goes with the record. */
export const checkChangeOf = ({ talentId }: Pick<Account, 'talentId'>, changed: readonly string[]): void => {
  if (talentId !== undefined && changed.some((field) => field !== 'disabled'))
    throw new AppError('refused', 'account.of_person', "A person's own account can only be shut or opened again here.");
};

const NEVER_BY_NAME = new Set<AccountRole>(['admin', 'auditor', 'person']);

/** Whether its username alone may link an account to somebody: an officer's is linked by an administrator, a person's not at all. */
export const mayBeLinkedByName = ({ disabled, oidcSubject, roles }: Account): boolean =>
  !disabled && oidcSubject === undefined && !roles.some((role) => NEVER_BY_NAME.has(role));

/** Whether a change takes or gives rights, so that the account's sessions have to end. */
export const changesRights = (before: Account, after: Account): boolean =>
  after.disabled ||
  before.passwordHash !== after.passwordHash ||
  JSON.stringify([before.roles, before.scopes, before.enterprise, before.oidcSubject]) !==
    JSON.stringify([after.roles, after.scopes, after.enterprise, after.oidcSubject]);

/** An account as administrators see it: without its password's hash, moments as RFC 3339. */
export type AccountView = Omit<Account, 'passwordHash' | 'createdAt' | 'updatedAt'> & {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
};

/** Shows an account to administrators. */
export const viewOf = (account: Account & { id: string; version: number }): AccountView => {
  const { passwordHash: _secret, createdAt, updatedAt, ...shown } = account;
  return { ...shown, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
};
