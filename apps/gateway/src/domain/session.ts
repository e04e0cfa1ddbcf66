/** A sign-in that lasts: of a browser (`cookie`) or of a program (`token`). Its id is the hash of a secret that only the client has. */
export interface Session {
  accountId: string;
  kind: 'cookie' | 'token';
  createdAt: Date;
  lastSeenAt: Date;
}

const MINUTE = 60_000;
/** A session ends after 12 hours, a browser's after 15 idle minutes too (OWASP ASVS 5.0, 7.3). */
export const SESSION_SECONDS = 12 * 60 * 60;
const IDLE_MS = 15 * MINUTE;
/** How stale `lastSeenAt` may become before it is written again. */
const NOTICE_MS = MINUTE;

/** Whether a session is over. */
export const isOver = (session: Session, now: Date): boolean =>
  now.getTime() - session.createdAt.getTime() >= SESSION_SECONDS * 1000 ||
  (session.kind === 'cookie' && now.getTime() - session.lastSeenAt.getTime() >= IDLE_MS);

/** Whether it is time to write down that the session was seen. */
export const shouldNotice = (session: Session, now: Date): boolean =>
  now.getTime() - session.lastSeenAt.getTime() >= NOTICE_MS;
