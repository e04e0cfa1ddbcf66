import type { Now } from '@shuangzhao/platform/clock';
import type { BookkeepingOptions } from './bookkeeping.js';
import type { Author } from './port.js';

/** What a store is told on every engine. */
export interface EngineOptions {
  /** Whose documents they are: a file or database that belongs to another service is refused. */
  service: string;
  /** The largest JSON body of an outbox row; 900,000 where not said. */
  maxEventBytes?: number;
  /** The W3C trace context of the request being served, kept with each outbox row. */
  traceparent?: () => string | undefined;
  /** Whose writes the audit log tells; the system's own where undefined. */
  author?: () => Author | undefined;
  now?: Now;
  /** How long one run of a transaction's work may take; 5,000 where not said. */
  limitMs?: number;
  /** Tests: undo each transaction's work once and run it again, so that side effects show. */
  runTwice?: boolean;
}

/** How transactions run. */
export interface TransactionOptions {
  limitMs: number;
  runTwice: boolean;
}

/** The options with what was not said. */
export function settingsOf({
  now = () => new Date(),
  maxEventBytes = 900_000,
  traceparent = () => undefined,
  author = () => undefined,
  limitMs = 5_000,
  runTwice = false,
}: EngineOptions): {
  bookkeeping: BookkeepingOptions;
  author: () => Author | undefined;
  transactions: TransactionOptions;
} {
  return { bookkeeping: { now, maxEventBytes, traceparent }, author, transactions: { limitMs, runTwice } };
}
