import type { Timestamp, Timestamp__Output } from './gen/google/protobuf/Timestamp.js';

/** A moment as the message that carries it. */
export const toTimestamp = (moment: Date): Timestamp => {
  const milliseconds = moment.getTime();
  const seconds = Math.floor(milliseconds / 1000);
  return { seconds: String(seconds), nanos: (milliseconds - seconds * 1000) * 1_000_000 };
};

/** The moment that a message carries, to the millisecond; null where none was sent. */
export const fromTimestamp = (message: Timestamp__Output | null | undefined): Date | null =>
  message ? new Date(Number(message.seconds) * 1000 + Math.floor(message.nanos / 1_000_000)) : null;
