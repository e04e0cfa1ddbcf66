import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Whether a text is 32 bytes in base64. */
export const isMasterKey = (text: string): boolean => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === KEY_BYTES && bytes.toString('base64') === text;
};

const encrypt = (key: Uint8Array, bytes: Uint8Array, about: string): string => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]).toString('base64');
};

const decrypt = (key: Uint8Array, sealed: string, about: string): Buffer => {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
};

/** What a person's own key does. */
export interface PersonKey {
  seal: (text: string) => string;
  /** Throws Error where the text was not sealed by this key for this person. */
  open: (sealed: string) => string;
}

/** Everything that the master key is needed for. */
export interface Vault {
  /** A new key of a person's own, wrapped for that person. */
  newKey: (talentId: string) => string;
  /** Throws Error where the key was not wrapped by this master key for this person. */
  keyOf: (talentId: string, wrapped: string) => PersonKey;
  /** Equal for equal values of a field; without the master key it says nothing of them. */
  hash: (field: string, value: string) => string;
}

/** Opens the vault by the master key, 32 bytes in base64: wrapping and hashing have keys of their own, derived from it. */
export const openVault = (masterKey: string): Vault => {
  if (!isMasterKey(masterKey)) throw new Error('TALENT_MASTER_KEY takes 32 bytes in base64.');
  const derive = (use: string) =>
    new Uint8Array(hkdfSync('sha256', Buffer.from(masterKey, 'base64'), '', `shuangzhao.talent.${use}`, KEY_BYTES));
  const [wrapping, hashing] = [derive('wrap'), derive('hash')];
  return {
    newKey: (talentId) => encrypt(wrapping, randomBytes(KEY_BYTES), talentId),
    keyOf: (talentId, wrapped) => {
      const key = decrypt(wrapping, wrapped, talentId);
      return {
        seal: (text) => encrypt(key, Buffer.from(text), talentId),
        open: (sealed) => decrypt(key, sealed, talentId).toString(),
      };
    },
    hash: (field, value) => createHmac('sha256', hashing).update(`${field}\0${value}`).digest('hex'),
  };
};
