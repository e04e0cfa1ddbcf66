import { authorize } from '@shuangzhao/platform/authorize';
import { checkAccount, type Account, type AccountView } from '../domain/account.js';
import type { Command, Ways } from './ways.js';

export type NewAccount = Pick<Account, 'username' | 'name' | 'roles' | 'scopes' | 'enterprise' | 'oidcSubject'> & {
  password: string;
};

/** Creates an account. Throws AppError `conflict` `account.username_taken`, `account.subject_taken`, `refused` for roles that do not go together. */
export const createAccount =
  ({ accounts, passwords, now }: Ways) =>
  async ({ password, ...fields }: NewAccount, { actor, requestKey }: Command): Promise<AccountView> => {
    authorize(actor, 'account.create', { roles: fields.roles });
    checkAccount(fields);
    const passwordHash = await passwords.hash(password);
    return accounts.create(
      { ...fields, passwordHash, disabled: false, createdAt: now(), updatedAt: now() },
      requestKey,
    );
  };
