import { mkdtemp, writeFile } from 'node:fs/promises';
import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SYSTEM, type GrantableRole } from '@shuangzhao/access';
import type { Part } from '@shuangzhao/platform/lifecycle';
import { createLog } from '@shuangzhao/platform/log';
import { openAccounts, startGateway, type GatewayConfig } from '../src/start.js';

export const PASSWORD = 'a password for the tests';
export const USCC = '91340400MA2WXHN023';

/** A gateway on loopback whose services are away, with one account a role. */
export const openGateway = async (roles: GrantableRole[], change: Partial<GatewayConfig> = {}) => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'gateway-'));
  const { privateKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const keyFile = path.join(dataDir, 'private.pem');
  await writeFile(keyFile, privateKey);

  const seeding: Part[] = [];
  const accounts = await openAccounts({ DATA_DIR: dataDir }, (part) => seeding.push(part));
  for (const role of roles)
    await accounts.createAccount(
      {
        username: role,
        name: role,
        password: PASSWORD,
        roles: [role],
        scopes: role === 'county' ? { regions: ['3404'] } : {},
        ...(role === 'enterprise' ? { enterprise: { uscc: USCC, name: '示例' } } : {}),
      },
      { actor: SYSTEM },
    );
  for (const part of seeding.reverse()) await part.stop();

  const parts: Part[] = [];
  const port = await startGateway(
    {
      PORT: 0,
      DATA_DIR: dataDir,
      INDUSTRY_ADDRESS: '127.0.0.1:1',
      POLICY_ADDRESS: '127.0.0.1:1',
      TALENT_ADDRESS: '127.0.0.1:1',
      IDENTITY_PRIVATE_KEY_FILE: keyFile,
      REQUESTS_PER_MINUTE: 100_000,
      SIGN_INS_PER_MINUTE: 1_000,
      ...change,
    },
    (part) => parts.push(part),
    createLog('gateway', 'silent'),
  );
  const base = `http://127.0.0.1:${port}`;

  const ask = async (method: string, route: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${base}${route}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const json = /json/.test(answer.headers.get('content-type') ?? '');
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: (json ? JSON.parse(text) : {}) as Record<string, unknown>,
    };
  };
  const tokenOf = async (username: string, password = PASSWORD) => {
    const { body } = await ask('POST', '/api/v1/auth/token', { username, password });
    return { authorization: `Bearer ${String(body['accessToken'])}` };
  };
  const stop = async () => {
    for (const part of parts.reverse()) await part.stop();
  };
  return { ask, tokenOf, stop, base, dataDir };
};
