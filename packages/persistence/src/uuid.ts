import { randomBytes } from 'node:crypto';

const LATEST = 2 ** 48 - 1;
const MOST_IN_A_MILLISECOND = 0x1000;

const timeText = (time: number): string => {
  const hex = Math.min(Math.max(time, 0), LATEST).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
};

/** A new UUIDv7 (RFC 9562): sorts by the millisecond of its making. */
export function uuidv7(now: number = Date.now(), sequence?: number): string {
  const hex = randomBytes(10).toString('hex');
  const next = sequence === undefined ? hex.slice(0, 3) : sequence.toString(16).padStart(3, '0');
  const variant = ((Number.parseInt(hex.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${timeText(now)}-7${next}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}

/** The lowest text that a UUIDv7 of this moment or later is not below. */
export const lowestIdAt = (moment: Date): string => `${timeText(moment.getTime())}-7`;

/** The millisecond that a UUIDv7 carries. */
export const momentOfId = (id: string): Date => new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));

/** A maker of UUIDv7s that sort in the order of their making, also within a millisecond and when the clock goes back. */
export function orderedIds(): (now: number) => string {
  let time = 0;
  let sequence = 0;
  return (now) => {
    sequence = now > time ? 0 : sequence + 1;
    time = Math.max(now, time);
    if (sequence === MOST_IN_A_MILLISECOND) [time, sequence] = [time + 1, 0];
    return uuidv7(time, sequence);
  };
}
