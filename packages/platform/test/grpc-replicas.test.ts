import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { IdempotencyLevel, type MethodDefinition, type ServiceDefinition } from '@grpc/proto-loader';
import type { Actor } from '@shuangzhao/access';
import { createClient, listen } from '../src/grpc.js';
import { createSigner, createVerifier, type Sign, type Verify } from '../src/identity.js';
import { createLog } from '../src/log.js';
import { makeKeys, method } from './json-service.js';

const service: ServiceDefinition = {
  Read: method('Read', IdempotencyLevel.NO_SIDE_EFFECTS),
  Write: method('Write', IdempotencyLevel.IDEMPOTENCY_UNKNOWN),
};
interface Definition {
  Read: MethodDefinition<{ ask: string }, { by: string }>;
  Write: MethodDefinition<{ ask: string }, { by: string }>;
}

const actor: Actor = { subject: 'account-1', roles: ['county'], scopes: {} };
let folder: string;
let sign: Sign;
let verify: Verify;

beforeAll(async () => {
  const keys = await makeKeys();
  folder = keys.folder;
  sign = await createSigner(keys.privateKeyFile);
  verify = await createVerifier(keys.publicKeyFile, 'test');
});
afterAll(() => rm(folder, { recursive: true }));

const stops: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** What each replica has done, by what it was asked. */
const done = new Map<string, number>();

const startReplica = async (by: string, port = 0) => {
  const work = async ({ ask }: { ask: string }) => {
    await sleep(Math.random() * 20);
    done.set(ask, (done.get(ask) ?? 0) + 1);
    return { by };
  };
  const log = createLog('test', 'silent');
  const door = { service, packageDefinition: {}, verify, log, address: `127.0.0.1:${port}` };
  const server = await listen<Definition>({ ...door, handlers: { Read: work, Write: work } });
  stops.push(server.stop);
  return server;
};

const connect = (addresses: string) => {
  const client = createClient<Definition>({ name: 'test', service, address: addresses, sign });
  stops.push(client.close);
  return client;
};

describe('two replicas of a service', () => {
  test('take calls in turn', async () => {
    const servers = await Promise.all(['a', 'b'].map((by) => startReplica(by)));
    const { calls, ready } = connect(servers.map(({ port }) => `127.0.0.1:${port}`).join(', '));
    await ready(5_000);
    await calls.Read({ ask: 'first' }, { actor });
    await sleep(200); // until both are connected
    const answers = [];
    for (let n = 0; n < 10; n += 1) answers.push((await calls.Read({ ask: 'turn' }, { actor })).by);
    expect(answers.filter((by) => by === 'a')).toHaveLength(5);
  });

  test('restarted one after the other refuse nothing and do nothing twice, also what may not be repeated', async () => {
    done.clear();
    const servers = await Promise.all(['a', 'b'].map((by) => startReplica(by)));
    const ports = servers.map(({ port }) => port);
    const { calls, ready } = connect(ports.map((port) => `127.0.0.1:${port}`).join(','));
    await ready(5_000);
    const state = { stopping: false, calls: 0 };
    const failures: unknown[] = [];
    const caller = async (name: number) => {
      for (let n = 0; !state.stopping; n += 1) {
        state.calls += 1;
        await calls.Write({ ask: `${name}-${n}` }, { actor }).catch((error: unknown) => failures.push(error));
      }
    };
    const callers = Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(caller));
    for (let round = 0; round < 3; round += 1)
      for (const [n, port] of ports.entries()) {
        await sleep(200);
        await servers[n]?.stop();
        servers[n] = await startReplica(`${n}`, port);
        await sleep(1_200); // until the client has found it again: the other one is next
      }
    state.stopping = true;
    await callers;
    expect(failures).toEqual([]);
    expect([...done.values()].filter((times) => times !== 1)).toEqual([]);
    expect(done.size).toBe(state.calls);
  });

  test('of which one is away from the beginning are as good as one', async () => {
    const gone = await startReplica('gone');
    await gone.stop();
    const here = await startReplica('here');
    const { calls } = connect(`127.0.0.1:${gone.port},127.0.0.1:${here.port}`);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => calls.Write({ ask: `away-${n}` }, { actor })),
    );
    expect(new Set(answers.map(({ by }) => by))).toEqual(new Set(['here']));
  });

  test('that both are away are told to be away', async () => {
    const servers = await Promise.all(['a', 'b'].map((by) => startReplica(by)));
    for (const { stop } of servers) await stop();
    const { calls, ready } = connect(servers.map(({ port }) => `127.0.0.1:${port}`).join(','));
    await expect(calls.Write({ ask: 'none' }, { actor })).rejects.toMatchObject({ code: 'service.unavailable' });
    await expect(ready(300)).rejects.toMatchObject({ code: 'service.unavailable' });
  });
});
