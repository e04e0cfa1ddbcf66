import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IdempotencyLevel } from '@grpc/proto-loader';

const json = {
  to: (value: object) => Buffer.from(JSON.stringify(value)),
  from: (bytes: Buffer) => JSON.parse(bytes.toString()) as object,
};
const format = {
  format: 'Protocol Buffer 3 DescriptorProto' as const,
  type: {},
  fileDescriptorProtos: [],
  serialize: json.to,
  deserialize: json.from,
};
/** A method of a service whose messages are JSON. */
export const method = (name: string, level: IdempotencyLevel) => ({
  path: `/test.v1.TestService/${name}`,
  requestStream: false,
  responseStream: false,
  requestSerialize: json.to,
  requestDeserialize: json.from,
  responseSerialize: json.to,
  responseDeserialize: json.from,
  requestType: format,
  responseType: format,
  options: { deprecated: false, idempotency_level: level, uninterpreted_option: [] },
});

/** A pair of keys of identity, in files of a folder of their own. */
export const makeKeys = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'platform-'));
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const [privateKeyFile, publicKeyFile] = [path.join(folder, 'private.pem'), path.join(folder, 'public.pem')];
  await writeFile(privateKeyFile, privateKey);
  await writeFile(publicKeyFile, publicKey);
  return { folder, privateKey, privateKeyFile, publicKeyFile };
};
