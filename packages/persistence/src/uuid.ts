import { randomBytes } from 'node:crypto';

/** A new UUIDv7 (RFC 9562): sorts by the millisecond of its making. */
export function uuidv7(now: number = Date.now()): string {
  const hex = randomBytes(10).toString('hex');
  const time = now.toString(16).padStart(12, '0');
  const variant = ((Number.parseInt(hex.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}
