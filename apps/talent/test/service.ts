import { generateKeyPairSync } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventCodec, serviceOf } from '@shuangzhao/contracts';
import type { TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import { openSqliteLog } from '@shuangzhao/events';
import { createClient, type Client } from '@shuangzhao/platform/grpc';
import { createSigner } from '@shuangzhao/platform/identity';
import { createLog } from '@shuangzhao/platform/log';
import { startTalent } from '../src/start.js';
import { newMasterKey, temporaryFolder } from './world.js';

/** A folder for the running service, with the keys of who is asking outside of its data. */
export const openPlace = async () => {
  const { folder, remove } = await temporaryFolder();
  const { folder: keys, remove: removeKeys } = await temporaryFolder();
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await writeFile(path.join(keys, 'private.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await writeFile(path.join(keys, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  const config = {
    DATA_DIR: folder,
    GRPC_ADDRESS: '127.0.0.1:0',
    IDENTITY_PUBLIC_KEY_FILE: path.join(keys, 'public.pem'),
    TALENT_MASTER_KEY: newMasterKey(),
  };
  const sign = await createSigner(path.join(keys, 'private.pem'));
  /** What the registry of enterprises tells: that there is one of this name. */
  const tellEmployer = async (uscc: string, name = '示例公司') => {
    const broker = await openSqliteLog({ file: path.join(folder, 'events.db') });
    const type = 'shuangzhao.industry.v1.EnterpriseChanged';
    await broker.send('industry.v1', [
      {
        key: uscc,
        value: eventCodec.encode(type, { uscc, name, facts: {} }),
        headers: {
          ce_id: `told ${uscc}`,
          ce_source: '/industry/enterprises',
          ce_type: type,
          ce_subject: uscc,
          ce_time: new Date().toISOString(),
          ce_sequence: '1',
        },
      },
    ]);
    await broker.close();
  };
  const close = async () => {
    await remove();
    await removeKeys();
  };
  return { folder, config, sign, tellEmployer, close };
};

export type Place = Awaited<ReturnType<typeof openPlace>>;

export interface Running {
  readonly calls: Client<TalentServiceDefinition>;
  readonly stop: () => Promise<void>;
}

/** The service as it runs, in a place. */
export const startIn = async ({ config, sign }: Place, log = createLog('talent', 'silent')): Promise<Running> => {
  const service = await startTalent(config, log);
  const { address } = service;
  const client = createClient<TalentServiceDefinition>({
    name: 'talent',
    service: serviceOf('talent'),
    address,
    sign,
  });
  const stop = async () => {
    client.close();
    await service.stop();
  };
  return { calls: client.calls, stop };
};

/** Asks again until the answer is right, for some seconds; gives back the last one. */
export const eventually = async <R>(ask: () => Promise<R>, isRight: (answer: R) => boolean): Promise<R> => {
  for (let tries = 0; ; tries += 1) {
    const answer = await ask();
    if (isRight(answer) || tries === 500) return answer;
    await sleep(10);
  }
};

/** The files below a folder that hold one of the texts, as `file: text`. */
export const filesWith = async (folder: string, texts: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    found.push(
      ...texts.filter((text) => bytes.includes(text)).map((text) => `${path.relative(folder, file)}: ${text}`),
    );
  }
  return found;
};
