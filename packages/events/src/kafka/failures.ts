import { AppError } from '@shuangzhao/platform/errors';

/** Kafka's name for what went wrong, however deep kafkajs has wrapped it; its error classes are no named exports under Node.js. */
export function kafkaCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return 'type' in error && typeof error.type === 'string' ? error.type : kafkaCodeOf(error.cause);
}

/** The failure for a topic that nobody made. */
export const unknownTopic = (topic: string, cause?: unknown): AppError =>
  new AppError('notFound', 'events.unknown_topic', `There is no topic "${topic}".`, { cause });

/** What kafkajs threw as one of ours: the broker is away or refuses, and may be asked again. */
export const asUnavailable = (cause: unknown): AppError =>
  cause instanceof AppError
    ? cause
    : new AppError('unavailable', 'events.broker_away', 'The event broker does not serve this at present.', { cause });
