/** A new Idempotency-Key of 32 hexadecimal digits; `crypto.randomUUID` is missing where a page comes over plain http. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
