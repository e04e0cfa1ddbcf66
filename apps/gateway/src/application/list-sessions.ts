import { authorize } from '@shuangzhao/platform/authorize';
import { isOver, type Session } from '../domain/session.js';
import type { Command, Ways } from './ways.js';

/** A session as its owner sees it, moments as RFC 3339. */
export interface SessionView {
  id: string;
  kind: Session['kind'];
  createdAt: string;
  lastSeenAt: string;
  /** The one that asks. */
  current: boolean;
}

const MOST_SHOWN = 200;

/** Where the own account is signed in, newest first: at most 200, with the number of all. */
export const listSessions =
  ({ sessions, now }: Ways) =>
  async (currentId: string, { actor }: Command): Promise<{ items: SessionView[]; nextCursor: null; total: number }> => {
    authorize(actor, 'session.read');
    const at = now();
    const alive = (await sessions.ofAccount(actor.subject)).filter((session) => !isOver(session, at));
    const items = alive.slice(0, MOST_SHOWN).map(({ id, kind, createdAt, lastSeenAt }) => ({
      id,
      kind,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      current: id === currentId,
    }));
    return { items, nextCursor: null, total: alive.length };
  };
