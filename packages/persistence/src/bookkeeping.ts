import { Buffer } from 'node:buffer';
import { AppError } from '@shuangzhao/platform/errors';
import type { Now } from '@shuangzhao/platform/clock';

export interface BookkeepingOptions {
  now: Now;
  maxEventBytes: number;
  traceparent: () => string | undefined;
}

/** A reply as it is kept: JSON has no undefined, so one that is nothing at all is null. */
export const replyJson = (reply: unknown): string => JSON.stringify(reply ?? null);

/** The body of a document's event as it is kept; throws `outbox.too_large`. */
export function eventJson(id: string, body: unknown, maxEventBytes: number): string {
  const json = JSON.stringify(body ?? null);
  if (Buffer.byteLength(json) > maxEventBytes)
    throw new AppError('invalid', 'outbox.too_large', `The event of "${id}" has more than ${maxEventBytes} bytes.`);
  return json;
}

/** What is told where an event speaks of a document that its transaction did not write. */
export const unwritten = (id: string): AppError =>
  new AppError('internal', 'outbox.not_written', `This transaction did not write "${id}", so it has no event.`);
