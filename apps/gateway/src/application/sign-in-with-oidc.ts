import { AppError } from '@shuangzhao/platform/errors';
import { mayBeLinkedByName, type Account } from '../domain/account.js';
import { startSession } from './start-session.js';
import type { Ways } from './ways.js';

/** Somebody as the OIDC provider vouches for him. */
export interface Person {
  /** Never changes and is never given to another. */
  subject: string;
  username: string | undefined;
}

const noAccount = () =>
  new AppError('forbidden', 'oidc.no_account', 'No account is linked to this identity: ask an administrator.');

const disabled = () => new AppError('forbidden', 'oidc.account_disabled', 'The account of this identity is disabled.');

/** Signs in a browser's user whom the provider vouches for; answers the session's secret. Throws AppError `oidc.no_account`, `oidc.account_disabled`. */
export const signInWithOidc = (ways: Ways) => {
  const { accounts, now } = ways;

  /** The first sign-in links an account of the same username, exactly as it is written. */
  const linkByName = async ({ subject, username }: Person): Promise<string> => {
    const account = username === undefined ? null : await accounts.byUsername(username);
    if (account === null || account.username !== username) throw noAccount();
    const link = (before: Account) => {
      const isLinked = before.oidcSubject === subject && !before.disabled; // by a sign-in at the same moment
      if (!isLinked && !mayBeLinkedByName(before)) throw noAccount();
      return { account: { ...before, oidcSubject: subject, updatedAt: now() }, endSessions: false };
    };
    return (await accounts.update(account.id, link, {})).id;
  };

  return async (person: Person): Promise<string> => {
    const account = await accounts.byOidcSubject(person.subject);
    if (account?.disabled === true) throw disabled();
    return startSession(ways)(account?.id ?? (await linkByName(person)), 'cookie');
  };
};
