import { createHmac, randomBytes } from 'node:crypto';

/** Without what looks alike on paper. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const NAME_LETTERS = 8;
const PASSWORD_LETTERS = 16;

const lettersOf = (bytes: Buffer): string => [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');

/**
 * Makes the user name and the first password of a person's account: random, or under a key the same each time, so that a repeated request is
 * answered alike though nothing of the password is kept but its hash.
 */
export const createFirstCredentials =
  (secret: string) =>
  (key?: string): { username: string; password: string } => {
    const bytes =
      key === undefined ? randomBytes(32) : createHmac('sha256', secret).update(`first password\0${key}`).digest();
    const password = lettersOf(bytes.subarray(0, PASSWORD_LETTERS)).replace(/.{4}(?=.)/g, '$&-');
    return { username: `p-${lettersOf(randomBytes(NAME_LETTERS))}`, password };
  };
