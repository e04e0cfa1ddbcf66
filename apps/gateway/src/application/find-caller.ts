import type { Account } from '../domain/account.js';
import { isOver, shouldNotice, type Session } from '../domain/session.js';
import type { Stored, Ways } from './ways.js';

export interface Caller {
  account: Stored<Account>;
  sessionId: string;
}

/** Who a client's secret stands for, at this moment: null once the session is over or the account disabled. */
export const findCaller =
  ({ accounts, sessions, idOfSecret, now }: Ways) =>
  async (secret: string, kind: Session['kind']): Promise<Caller | null> => {
    const sessionId = idOfSecret(secret);
    const session = await sessions.get(sessionId);
    if (session?.kind !== kind || isOver(session, now())) return null;
    const account = await accounts.get(session.accountId);
    if (account === null || account.disabled) return null;
    if (shouldNotice(session, now())) await sessions.seen(sessionId, now());
    return { account, sessionId };
  };
