import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../application/ways.js';

/** argon2id with the library's parameters (OWASP: 19 MiB, 2 passes). */
export const createPasswords = async (): Promise<Passwords> => ({
  hash: (password) => hash(password),
  verify: (stored, password) => verify(stored, password),
  nobody: await hash('the password of nobody'),
});
