import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a secret so that a crash leaves no half file behind. */
const writeOnce = async (file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
};

/** Where the gateway's signing key and its public half are: the given files, or a pair made once in `DATA_DIR/keys`. */
export const ensureKeys = async (
  dataDir: string,
  privateKeyFile: string | undefined,
  publicKeyFile: string | undefined,
): Promise<{ privateKeyFile: string; publicKeyFile: string }> => {
  if (privateKeyFile !== undefined && publicKeyFile !== undefined) return { privateKeyFile, publicKeyFile };
  const folder = path.join(dataDir, 'keys');
  const files = { privateKeyFile: path.join(folder, 'private.pem'), publicKeyFile: path.join(folder, 'public.pem') };
  if (existsSync(files.privateKeyFile) && existsSync(files.publicKeyFile)) return files;
  const pair = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  await writeOnce(files.publicKeyFile, pair.publicKey);
  await writeOnce(files.privateKeyFile, pair.privateKey);
  return files;
};

/** Where the key is that seals what is known of people: made once in `DATA_DIR/keys`. Without it nobody reads them again. */
export const ensureMasterKey = async (dataDir: string): Promise<string> => {
  const file = path.join(dataDir, 'keys', 'talent-master-key');
  if (!existsSync(file)) await writeOnce(file, randomBytes(32).toString('base64'));
  return file;
};
