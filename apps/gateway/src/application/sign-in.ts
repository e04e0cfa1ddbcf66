import { AppError } from '@shuangzhao/platform/errors';
import type { Account } from '../domain/account.js';
import type { Session } from '../domain/session.js';
import { startSession } from './start-session.js';
import type { Stored, Ways } from './ways.js';

export interface SignIn {
  username: string;
  password: string;
  address: string;
  kind: Session['kind'];
}

/** Signs somebody in and answers the secret of the new session. Throws AppError `auth.bad_credentials`, `auth.locked`. */
export const signIn =
  (ways: Ways) =>
  async ({ username, password, address, kind }: SignIn): Promise<{ secret: string; account: Stored<Account> }> => {
    const { accounts, passwords, lockOut, now } = ways;
    lockOut.check(username, address);
    const account = await accounts.byUsername(username);
    const fits = await passwords.verify(account?.passwordHash ?? passwords.nobody, password);
    if (account === null || !fits || account.disabled) {
      if (lockOut.failed(username, address)) await accounts.lockedOut(account?.id ?? null, address, now());
      throw new AppError('unauthenticated', 'auth.bad_credentials', 'The name or the password is wrong.');
    }
    lockOut.succeeded(username, address);
    return { secret: await startSession(ways)(account.id, kind), account };
  };
