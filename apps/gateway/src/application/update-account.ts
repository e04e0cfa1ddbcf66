import { authorize } from '@shuangzhao/platform/authorize';
import { AppError } from '@shuangzhao/platform/errors';
import { changesRights, checkAccount, checkChangeOf, type Account, type AccountView } from '../domain/account.js';
import type { Command, Ways } from './ways.js';

/** What may change of an account; what is left out stays as it is. */
export type AccountChange = {
  [Field in 'name' | 'roles' | 'scopes' | 'enterprise' | 'disabled']?: Account[Field] | undefined;
} & {
  password?: string | undefined;
  /** Null: nobody at the OIDC provider. */
  oidcSubject?: string | null | undefined;
};

/** Changes an account; its sessions end where its rights or password change. Throws AppError `notFound`, `stale`, `conflict`, `refused`. */
export const updateAccount =
  ({ accounts, passwords, now }: Ways) =>
  async (id: string, { password, oidcSubject, ...fields }: AccountChange, command: Command): Promise<AccountView> => {
    authorize(command.actor, 'account.update', { roles: fields.roles ?? [] });
    if (id === command.actor.subject && (fields.disabled === true || fields.roles?.includes('admin') === false))
      throw new AppError('refused', 'account.own', 'Nobody may shut himself out: ask another administrator.');
    const change = { ...fields, password, oidcSubject };
    const changed = Object.entries(change).flatMap(([field, value]) => (value === undefined ? [] : field));
    const passwordHash = password === undefined ? undefined : await passwords.hash(password);
    return accounts.update(
      id,
      (before) => {
        checkChangeOf(before, changed);
        const account = {
          ...before,
          name: fields.name ?? before.name,
          roles: fields.roles ?? before.roles,
          scopes: fields.scopes ?? before.scopes,
          enterprise: fields.enterprise ?? before.enterprise,
          oidcSubject: oidcSubject === undefined ? before.oidcSubject : (oidcSubject ?? undefined),
          disabled: fields.disabled ?? before.disabled,
          passwordHash: passwordHash ?? before.passwordHash,
          updatedAt: now(),
        };
        checkAccount(account);
        return { account, endSessions: changesRights(before, account) };
      },
      command,
    );
  };
