import type { Account } from '../domain/account.js';
import { isOver } from '../domain/session.js';
import type { Stored, Ways } from './ways.js';

/** The account behind a session as it is at this moment: null once the session is over or the account disabled. */
export const holderOf =
  ({ accounts, sessions, now }: Pick<Ways, 'accounts' | 'sessions' | 'now'>) =>
  async (sessionId: string): Promise<Stored<Account> | null> => {
    const session = await sessions.get(sessionId);
    if (session === null || isOver(session, now())) return null;
    const account = await accounts.get(session.accountId);
    return account === null || account.disabled ? null : account;
  };
