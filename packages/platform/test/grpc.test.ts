import { constants, createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT, importPKCS8 } from 'jose';
import { ANONYMOUS, type Actor } from '@shuangzhao/access';
import { IdempotencyLevel, type MethodDefinition, type ServiceDefinition } from '@grpc/proto-loader';
import { currentContext, runInContext } from '../src/context.js';
import { AppError } from '../src/errors.js';
import { createClient, listen, type Call, type Client } from '../src/grpc.js';
import { healthNameOf } from '../src/grpc-health.js';
import { createSigner, createVerifier, type Sign } from '../src/identity.js';
import { createLog } from '../src/log.js';
import { makeKeys, method } from './json-service.js';

const service: ServiceDefinition = {
  Read: method('Read', IdempotencyLevel.IDEMPOTENT),
  Write: method('Write', IdempotencyLevel.IDEMPOTENCY_UNKNOWN),
};

interface Definition {
  Read: MethodDefinition<{ ask: string }, { answer: string }>;
  Write: MethodDefinition<{ ask: string }, { answer: string }>;
}

const county: Actor = { subject: 'account-1', roles: ['county'], scopes: { regions: ['3404'] } };
const log = createLog('test', 'silent');
let sign: Sign;
let keyText: string;
let publicKeyFile: string;

beforeAll(async () => {
  const keys = await makeKeys();
  keyText = keys.privateKey;
  publicKeyFile = keys.publicKeyFile;
  sign = await createSigner(keys.privateKeyFile);
});

const stops: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

const serve = async (
  handle: (request: { ask: string }, call: Call) => Promise<{ answer: string }>,
  signAs: Sign = sign,
) => {
  const server = await listen<Definition>({
    service,
    handlers: { Read: handle, Write: handle },
    packageDefinition: {},
    verify: await createVerifier(publicKeyFile, 'test'),
    log,
    address: '127.0.0.1:0',
  });
  const client = createClient<Definition>({ name: 'test', service, address: `127.0.0.1:${server.port}`, sign: signAs });
  stops.push(server.stop, client.close);
  return client.calls;
};

const failure = async (work: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw new Error('It did not fail with an AppError.');
  return error;
};

describe('a call', () => {
  test('carries who is asking, the request id and the key', async () => {
    const calls = await serve(async ({ ask }, { actor, requestKey }) => ({
      answer: JSON.stringify([ask, actor.subject, actor.scopes.regions, currentContext()?.requestId, requestKey?.key]),
    }));
    const context = { requestId: 'request-7', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };
    const { answer } = await runInContext(context, () =>
      calls.Write({ ask: 'hello' }, { actor: county, idempotencyKey: 'k1' }),
    );
    expect(JSON.parse(answer)).toEqual([
      'hello',
      'account-1',
      ['3404'],
      'request-7',
      'account-1 /test.v1.TestService/Write k1',
    ]);
  });

  test('brings a failure over with kind, code, sentence and faults, and nothing of its inside', async () => {
    const faults = [{ path: 'facts.x', code: 'fact.unknown', message: 'No such fact.' }];
    const calls = await serve(async () => {
      throw new AppError('invalid', 'fact.unknown', 'One fact is not known.', {
        errors: faults,
        retryAfter: 30,
        cause: new Error('secret'),
      });
    });
    const error = await failure(calls.Read({ ask: '' }, { actor: county }));
    expect([error.kind, error.code, error.message, error.errors, error.retryAfter]).toEqual([
      'invalid',
      'fact.unknown',
      'One fact is not known.',
      faults,
      30,
    ]);
  });

  test('says only "internal" of a failure that nobody foresaw', async () => {
    const calls = await serve(async () => {
      throw new TypeError('password=hunter2');
    });
    const error = await failure(calls.Read({ ask: '' }, { actor: county }));
    expect([error.kind, error.code]).toEqual(['internal', 'internal']);
    expect(error.message).not.toContain('hunter2');
  });

  test('keeps each of many requests in its own context', async () => {
    const calls = await serve(async ({ ask }) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
      return { answer: `${ask} ${currentContext()?.requestId}` };
    });
    const one = (n: number) =>
      runInContext({ requestId: `r${n}`, traceparent: '' }, async () => {
        const { answer } = await calls.Read({ ask: `r${n}` }, { actor: ANONYMOUS });
        return [answer, currentContext()?.requestId];
      });
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => one(n)));
    expect(answers).toEqual(Array.from({ length: 200 }, (_, n) => [`r${n} r${n}`, `r${n}`]));
  });
});

describe('who is asking', () => {
  const refusedAs = async (signAs: Sign) => {
    let reached = false;
    const calls: Client<Definition> = await serve(async () => {
      reached = true;
      return { answer: '' };
    }, signAs);
    const error = await failure(calls.Read({ ask: '' }, { actor: county }));
    return [error.kind, error.code, reached];
  };
  const token =
    (claims: object, options: { audience?: string; expires?: string; algorithm?: string } = {}): Sign =>
    async () =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: options.algorithm ?? 'EdDSA' })
        .setIssuer('shuangzhao-gateway')
        .setSubject('account-1')
        .setAudience(options.audience ?? 'test')
        .setIssuedAt()
        .setExpirationTime(options.expires ?? '60s')
        .sign(options.algorithm === 'HS256' ? Buffer.from(keyText) : await importPKCS8(keyText, 'EdDSA'));
  const rights = { roles: ['county'], scopes: {} };
  const bad = ['unauthenticated', 'auth.bad_token', false];

  test('no token is refused', async () =>
    expect(await refusedAs(async () => '')).toEqual(['unauthenticated', 'auth.no_token', false]));
  test('a token for another service is refused', async () =>
    expect(await refusedAs(token(rights, { audience: 'policy' }))).toEqual(bad));
  test('an expired token is refused', async () =>
    expect(await refusedAs(token(rights, { expires: '-10s' }))).toEqual(bad));
  test('another algorithm is refused', async () =>
    expect(await refusedAs(token(rights, { algorithm: 'HS256' }))).toEqual(bad));
  test('an unknown role is refused', async () =>
    expect(await refusedAs(token({ roles: ['root'], scopes: {} }))).toEqual(bad));
  test('an unsigned token is refused', async () => {
    const [header, payload] = [
      { alg: 'none' },
      { ...rights, sub: 'account-1', aud: 'test', iss: 'shuangzhao-gateway', exp: 9_999_999_999 },
    ];
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(await refusedAs(async () => `${encode(header)}.${encode(payload)}.`)).toEqual(bad);
  });
});

describe('an outage', () => {
  test('a service that is away is "unavailable", and a repeatable call finds it when it comes back', async () => {
    const verify = await createVerifier(publicKeyFile, 'test');
    const handlers = { Read: async () => ({ answer: 'back' }), Write: async () => ({ answer: 'back' }) };
    const door = { service, handlers, packageDefinition: {}, verify, log };
    const first = await listen<Definition>({ ...door, address: '127.0.0.1:0' });
    await first.stop();
    const client = createClient<Definition>({ name: 'test', service, address: `127.0.0.1:${first.port}`, sign });
    stops.push(client.close);
    expect((await failure(client.calls.Write({ ask: '' }, { actor: county }))).kind).toBe('unavailable');
    const second = await listen<Definition>({ ...door, address: `127.0.0.1:${first.port}` });
    stops.push(second.stop);
    await client.ready(5_000);
    expect((await client.calls.Read({ ask: '' }, { actor: county })).answer).toBe('back');
  });

  test.each([constants.NGHTTP2_NO_ERROR, constants.NGHTTP2_INTERNAL_ERROR])(
    'a connection that breaks in the middle of a call, with code %i, is an outage; only a repeatable call is sent again',
    async (code) => {
      let asked = 0;
      const server = createServer().on('stream', (stream) => {
        asked += 1;
        stream.on('error', () => undefined).close(code); // its own reset, told to itself
      });
      const port = await new Promise<number>((resolve) =>
        server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
      );
      const client = createClient<Definition>({ name: 'test', service, address: `127.0.0.1:${port}`, sign });
      stops.push(client.close, () => void server.close());
      expect(await failure(client.calls.Write({ ask: '' }, { actor: county }))).toMatchObject({
        kind: 'unavailable',
        code: 'service.unavailable',
      });
      expect(asked).toBe(1);
      await failure(client.calls.Read({ ask: '' }, { actor: county }));
      expect(asked).toBeGreaterThan(2);
    },
  );

  test('is not ready while it says that an engine is away, and names it', async () => {
    const door = await listen<Definition>({
      service,
      handlers: { Read: async () => ({ answer: '' }), Write: async () => ({ answer: '' }) },
      packageDefinition: {},
      verify: await createVerifier(publicKeyFile, 'test'),
      log,
      address: '127.0.0.1:0',
    });
    const client = createClient<Definition>({ name: 'test', service, address: `127.0.0.1:${door.port}`, sign });
    stops.push(door.stop, client.close);
    await client.ready(2_000);
    door.tellHealth(healthNameOf('kafka'), false);
    expect((await failure(client.ready(2_000))).errors).toMatchObject([
      { path: 'test.kafka', code: 'engine.unavailable' },
    ]);
    door.tellHealth(healthNameOf('kafka'), true);
    await client.ready(2_000);
  });
});
