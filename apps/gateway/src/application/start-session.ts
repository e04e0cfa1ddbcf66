import type { Session } from '../domain/session.js';
import type { Ways } from './ways.js';

/** Starts a session of an account; answers the secret that only the client will have. */
export const startSession =
  ({ sessions, newSecret, idOfSecret, now }: Ways) =>
  async (accountId: string, kind: Session['kind']): Promise<string> => {
    const secret = newSecret();
    await sessions.start(idOfSecret(secret), { accountId, kind, createdAt: now(), lastSeenAt: now() });
    return secret;
  };
