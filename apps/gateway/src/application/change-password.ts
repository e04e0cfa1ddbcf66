import { AppError } from '@shuangzhao/platform/errors';
import { authorize } from '@shuangzhao/platform/authorize';
import type { Command, Ways } from './ways.js';

/** Changes the own password; the account's other sessions end. Throws AppError `refused` `auth.wrong_password`. */
export const changePassword =
  ({ accounts, passwords, now }: Ways) =>
  async (
    change: { current: string; next: string; sessionId: string },
    { actor, requestKey }: Command,
  ): Promise<void> => {
    authorize(actor, 'me.password');
    const account = await accounts.get(actor.subject);
    if (account === null || !(await passwords.verify(account.passwordHash, change.current)))
      throw new AppError('refused', 'auth.wrong_password', 'The current password is wrong.');
    const passwordHash = await passwords.hash(change.next);
    await accounts.update(
      account.id,
      (before) => ({
        account: { ...before, passwordHash, updatedAt: now() },
        endSessions: true,
        exceptSession: change.sessionId,
      }),
      { requestKey },
    );
  };
