import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

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
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const pair = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  for (const [file, text] of [
    [files.publicKeyFile, pair.publicKey],
    [files.privateKeyFile, pair.privateKey],
  ] as const) {
    await writeFile(`${file}.new`, text, { mode: 0o600 });
    await rename(`${file}.new`, file); // a crash in between leaves no half file behind
  }
  return files;
};
