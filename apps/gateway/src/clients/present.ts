import { fromTimestamp } from '@shuangzhao/contracts';
import { AppError } from '@shuangzhao/platform/errors';

const leftOut = (what: string) =>
  new AppError('internal', 'internal', 'Something went wrong on our side.', {
    cause: new Error(`A service left out ${what}.`),
  });

/** A message that must be there. Throws AppError `internal` where a service left it out. */
export const present = <T>(message: T | null | undefined): T => {
  if (message === null || message === undefined) throw leftOut('a message');
  return message;
};

/** A moment as RFC 3339 in UTC. */
export const instant = (message: Parameters<typeof fromTimestamp>[0]): string =>
  present(fromTimestamp(message)).toISOString();

/** On the wire an empty text stands for none. */
export const orNull = (text: string): string | null => (text === '' ? null : text);

/** On the wire 0 stands for a number that is not known. */
export const numberOrNull = (number: number): number | null => (number === 0 ? null : number);
