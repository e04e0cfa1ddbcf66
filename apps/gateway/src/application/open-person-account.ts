import { authorize } from '@shuangzhao/platform/authorize';
import type { Command, Ways } from './ways.js';

export interface OpenPersonAccount {
  readonly talentId: string;
  /** Left out: new ones, which say nothing of the person. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

/** The same for everybody: the gateway holds nothing that says who a person is. */
const NAME = '本人';

/**
 * Opens the account of the person of a record, or gives the one that there is a new password and ends its sessions; repeated under its key
 * it answers the same. Throws AppError `account.disabled` where an administrator has shut it.
 */
export const openPersonAccount =
  ({ accounts, passwords, firstCredentials, now }: Ways) =>
  async (
    { talentId, ...given }: OpenPersonAccount,
    { actor, requestKey }: Command,
  ): Promise<{ username: string; password: string }> => {
    authorize(actor, 'talent.account');
    const made = firstCredentials(requestKey && `${requestKey.key} ${talentId}`);
    const password = given.password ?? made.password;
    const account = {
      ...{ username: given.username ?? made.username, name: NAME, roles: ['person' as const], scopes: {}, talentId },
      ...{ passwordHash: await passwords.hash(password), disabled: false, createdAt: now(), updatedAt: now() },
    };
    return { username: (await accounts.openOfTalent(account, requestKey)).username, password };
  };
