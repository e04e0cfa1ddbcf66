import { AppError } from '@shuangzhao/platform/errors';
import type { Account } from '../domain/account.js';
import type { Session } from '../domain/session.js';
import type { Stored, Ways } from './ways.js';

export interface SignIn {
  username: string;
  password: string;
  address: string;
  kind: Session['kind'];
}

/** Signs somebody in and answers the secret of the new session. Throws AppError `auth.bad_credentials`, `auth.locked`. */
export const signIn =
  ({ accounts, sessions, passwords, lockOut, newSecret, idOfSecret, now }: Ways) =>
  async ({ username, password, address, kind }: SignIn): Promise<{ secret: string; account: Stored<Account> }> => {
    lockOut.check(username, address);
    const account = await accounts.byUsername(username);
    const fits = await passwords.verify(account?.passwordHash ?? passwords.nobody, password);
    if (account === null || !fits || account.disabled) {
      lockOut.failed(username, address);
      throw new AppError('unauthenticated', 'auth.bad_credentials', 'The name or the password is wrong.');
    }
    lockOut.succeeded(username, address);
    const secret = newSecret();
    await sessions.start(idOfSecret(secret), { accountId: account.id, kind, createdAt: now(), lastSeenAt: now() });
    return { secret, account };
  };
