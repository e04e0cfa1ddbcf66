import { createHash, randomBytes } from 'node:crypto';
import type { Now } from '@shuangzhao/platform/clock';
import { currentContext, runAsSystem } from '@shuangzhao/platform/context';
import type { Store } from '@shuangzhao/persistence';
import type { Sessions, Stored } from '../application/ways.js';
import { SESSION_SECONDS, type Session } from '../domain/session.js';
import { sessionDocument } from './stored-accounts.js';

const PAGE = 1000;

/** A secret of 256 random bits for a client to keep. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** The id that a secret's session is stored under: who reads the store can not sign in with it. */
export const idOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Sessions on the document port; those that are over are swept whenever one starts. */
export const storedSessions = async (store: Store, now: Now): Promise<Sessions> => {
  const sessions = await store.collection(sessionDocument);
  const sweep = async () => {
    const over = new Date(now().getTime() - SESSION_SECONDS * 1000);
    const { items } = await sessions.find({ createdAt: { $lte: over } }, { limit: 20 });
    for (const { id } of items) await sessions.remove(id);
  };
  return {
    get: (id) => sessions.get(id),
    ofAccount: async (accountId) => {
      const found: Stored<Session>[] = [];
      let after: string | null = null;
      do {
        const options = { sort: { createdAt: -1 }, limit: PAGE, ...(after === null ? {} : { after }) } as const;
        const page = await sessions.find({ accountId }, options);
        found.push(...page.items);
        after = page.next;
      } while (after !== null);
      return found;
    },
    start: async (id, session) => {
      await runAsSystem(sweep);
      const context = currentContext();
      if (context) Object.assign(context, { subject: session.accountId, roles: [] }); // until now it was nobody
      await sessions.insert({ ...session, id });
    },
    seen: (id, at) =>
      store.transaction(async (tx) => {
        const inside = tx.collection(sessionDocument);
        if ((await inside.get(id)) === null) return; // ended meanwhile
        await inside.update(id, (session) => ({ ...session, lastSeenAt: at }));
      }),
    end: async (id) => {
      await sessions.remove(id);
    },
  };
};
