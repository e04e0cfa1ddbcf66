import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../src/free-port.js';
import { ensureKeys, ensureMasterKey } from '../src/keys.js';
import { seed } from '../src/seed.js';
import { publish } from './publish.js';
import { Replica } from './replica.js';
import { usccOf } from './uscc.js';

const MINUTE = 60_000;
const full = process.env['TEST_SCALE'] === 'full';
const restarts = full ? test : test.skip;
if (!full)
  console.log('Skipped: eight restarts under load take minutes on a busy machine; TEST_SCALE=full makes them.');
const REVENUE = 'enterprise.revenue';
/** Between the answer and the next request of each of the four callers: two cores have servers, ten processes and a start to run. */
const BETWEEN_MS = 150;
const PASSWORD = 'a password for the tests';
const enterprises = Array.from({ length: 4 }, (_, n) => usccOf(n + 1));
const holderOf = (uscc: string) => `holder-${uscc.slice(-6).toLowerCase()}`;

interface Gateway {
  url: string;
  isReady: boolean;
  /** What it said of it last. */
  said: string;
}
let folder: string;
let replicas: Replica[] = [];
let gateways: Gateway[];
let looking: NodeJS.Timeout;
const tokens = new Map<string, string>();

/** What a balancer does: it sends requests to those that answer and do not say that they are starting or being restarted. */
const look = () => {
  for (const gateway of gateways)
    void fetch(`${gateway.url}/readyz`)
      .then((answer) => answer.text())
      .then((said) => Object.assign(gateway, { isReady: !said.includes('The gateway is'), said }))
      .catch((error: unknown) => Object.assign(gateway, { isReady: false, said: String(error) }));
};
let turn = 0;
const ready = (): Gateway => {
  const all = gateways.filter(({ isReady }) => isReady);
  const [first] = all;
  if (first === undefined) throw new Error(`No gateway is ready: ${gateways.map(({ said }) => said).join('\n')}`);
  turn += 1;
  return all[turn % all.length] ?? first;
};

const newToken = async (url: string, username: string): Promise<string> => {
  const answer = await fetch(`${url}/api/v1/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: PASSWORD }),
  });
  return String(((await answer.json()) as Record<string, unknown>)['accessToken']);
};
const tokenOf = async (username: string): Promise<string> => {
  const token = tokens.get(username) ?? (await newToken(ready().url, username));
  tokens.set(username, token);
  return token;
};
/** The code of what a failed fetch failed of. */
const causeOf = (error: unknown): string => {
  const { cause } = Object(error) as { cause?: { code?: string } };
  return cause?.code ?? '';
};
class Refused extends Error {
  constructor(
    what: string,
    readonly requestId: unknown,
  ) {
    super(what);
  }
}
/** As a balancer does, sends to another what a gateway has not even let in. */
const sendToOne = async (route: string, request: RequestInit): Promise<Response> => {
  const gateway = ready();
  try {
    return await fetch(`${gateway.url}/api/v1${route}`, request);
  } catch (error) {
    if (causeOf(error) !== 'ECONNREFUSED') throw error;
    Object.assign(gateway, { isReady: false, said: String(error) });
    return sendToOne(route, request);
  }
};
const askOnce = async (method: string, route: string, as: string, body: unknown, key: string) => {
  const answer = await sendToOne(route, {
    method,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      authorization: `Bearer ${await tokenOf(as)}`,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const told = (await answer.json()) as Record<string, unknown>;
  if (!answer.ok) throw new Refused(`${method} ${route}: ${answer.status} ${JSON.stringify(told)}`, told['requestId']);
  return told;
};
const failures: { requestId: unknown; what: string }[] = [];
/** Asks until it is answered, as a client would, and writes each failure down. */
const ask = async (method: string, route: string, as: string, body?: unknown) => {
  const key = randomUUID();
  for (let tries = 1; ; tries += 1)
    try {
      return await askOnce(method, route, as, body, key);
    } catch (error) {
      failures.push({
        requestId: error instanceof Refused ? error.requestId : 'none',
        what: `${String(error)} ${causeOf(error)}`,
      });
      if (tries === 10) throw error;
      await sleep(500);
    }
};
/** Those that were not answered in time, for the machine had more to do than it could: the gateway's log tells them. */
const wasLate = ({ requestId }: { requestId: unknown }): boolean =>
  replicas.some(({ output }) =>
    output.split('\n').some((line) => line.includes(String(requestId)) && line.includes('DEADLINE_EXCEEDED')),
  );

const publishOne = (id: string, least = 1_000) =>
  publish(ask, {
    id,
    title: `副本试验 ${id}`,
    conditions: { fact: REVENUE, op: 'gte', value: least, text: `营收不低于${least}元` },
  });

const toldTo = async (uscc: string): Promise<string[]> => {
  const { items } = await ask('GET', '/notifications?limit=200', holderOf(uscc));
  return (items as { match?: { policyId: string } }[]).map(({ match }) => match?.policyId ?? '');
};

/** Listens at one gateway; answers how to know when it heard of a policy. */
const listen = async ({ url }: Gateway, as: string) => {
  const ended = new AbortController();
  const authorization = `Bearer ${await tokenOf(as)}`;
  const { body } = await fetch(`${url}/api/v1/events`, { headers: { authorization }, signal: ended.signal });
  const state = { heard: '' };
  const read = async () => {
    for await (const piece of body ?? []) state.heard += Buffer.from(piece as Uint8Array).toString();
  };
  const reading = read().catch((error: unknown) => {
    if (!ended.signal.aborted) throw error;
  });
  return {
    hear: async (word: string) => {
      while (!state.heard.includes(word)) await sleep(10);
      return performance.now();
    },
    end: async () => {
      ended.abort();
      await reading;
    },
  };
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'shuangzhao-replicas-'));
  const keys = await ensureKeys(folder, undefined, undefined);
  const namespace = `test-${randomBytes(6).toString('hex')}`;
  const masterKeyFile = await ensureMasterKey(folder);
  const common = (name: string) => ({
    DATA_DIR: path.join(folder, name),
    NAMESPACE: namespace,
    IDENTITY_PUBLIC_KEY_FILE: keys.publicKeyFile,
    TALENT_MASTER_KEY_FILE: masterKeyFile,
  });
  const two = async (name: string) => {
    const ports = [await freePort(), await freePort()];
    const addresses = ports.map((port) => `127.0.0.1:${port}`);
    const pair = addresses.map((address, n) => new Replica(name, { ...common(`${name}-${n}`), GRPC_ADDRESS: address }));
    return { pair, address: addresses.join(',') };
  };
  const [industry, policy, talent] = [await two('industry'), await two('policy'), await two('talent')];
  const services = [...industry.pair, ...policy.pair, ...talent.pair];
  replicas = services;
  await Promise.all(services.map((replica) => replica.start()));
  const ports = [await freePort(), await freePort()];
  const doors = ports.map((port, n) => ({
    ...common(`gateway-${n}`),
    PORT: String(port),
    IDENTITY_PRIVATE_KEY_FILE: keys.privateKeyFile,
    INDUSTRY_ADDRESS: industry.address,
    POLICY_ADDRESS: policy.address,
    TALENT_ADDRESS: talent.address,
    REQUESTS_PER_MINUTE: '1000000',
    SIGN_INS_PER_MINUTE: '1000000',
  }));
  const accounts = new URL('../../gateway/dist/commands/create-demo-accounts.js', import.meta.url);
  const address = { industry: industry.address, policy: policy.address, talent: talent.address };
  await seed(address, keys.privateKeyFile, {
    entry: accounts,
    environment: { ...doors[0], NODE_OPTIONS: '', DEMO_PASSWORD: PASSWORD },
  });
  const entrances = doors.map((environment) => new Replica('gateway', environment));
  replicas = [...services, ...entrances];
  await Promise.all(entrances.map((replica) => replica.start()));
  gateways = ports.map((port) => ({ url: `http://127.0.0.1:${port}`, isReady: true, said: '' }));
  looking = setInterval(look, 100);
}, 4 * MINUTE);

afterAll(async () => {
  clearInterval(looking);
  await Promise.all(replicas.map((replica) => replica.stop()));
  await rm(folder, { recursive: true });
}, MINUTE);

describe('two replicas of every service', () => {
  test(
    'share all that they know: sessions, news, and who is told',
    async () => {
      const [one, other] = gateways;
      if (!one || !other) throw new Error('There are two gateways.');
      for (const uscc of enterprises) {
        const facts = { 'enterprise.regionCode': '340403', [REVENUE]: 5_000 };
        await ask('PUT', `/enterprises/${uscc}`, 'county', { name: `副本试验${uscc}`, facts });
        await ask('POST', '/accounts', 'admin', {
          username: holderOf(uscc),
          name: '经办人',
          password: PASSWORD,
          roles: ['enterprise'],
          enterprise: { uscc, name: `副本试验${uscc}` },
        });
      }
      const [uscc = ''] = enterprises;
      const token = await newToken(one.url, holderOf(uscc));
      const me = async ({ url }: Gateway, method: string, route: string) =>
        (await fetch(`${url}/api/v1${route}`, { method, headers: { authorization: `Bearer ${token}` } })).status;
      expect(await me(other, 'GET', '/me')).toBe(200);
      expect(await me(one, 'DELETE', '/auth/session')).toBe(204);
      expect(await me(other, 'GET', '/me')).toBe(401);

      const listeners = [await listen(one, holderOf(uscc)), await listen(other, holderOf(uscc))];
      await publishOne('replica-first');
      const heardAt = await Promise.all(listeners.map(({ hear }) => hear('replica-first')));
      const apart = Math.round(Math.max(...heardAt) - Math.min(...heardAt));
      console.log(`heard at both gateways, ${apart} ms apart`);
      await Promise.all(listeners.map(({ end }) => end()));
    },
    2 * MINUTE,
  );

  restarts(
    'restarted one after the other under load fail no request, lose nothing and double nothing',
    async () => {
      const state = { stopping: false, writes: 0, matches: 0 };
      const written = new Map(enterprises.map((uscc) => [uscc, 0]));
      const patch = async (uscc: string) => {
        while (!state.stopping) {
          const count = (written.get(uscc) ?? 0) + 1;
          await ask('PATCH', `/enterprises/${uscc}/facts`, 'county', { [REVENUE]: 10_000 + count });
          written.set(uscc, count);
          state.writes += 1;
          await sleep(BETWEEN_MS);
        }
      };
      const match = async (uscc: string) => {
        while (!state.stopping) {
          await ask('POST', '/policies/match', 'county', { uscc, limit: 5 });
          state.matches += 1;
          await sleep(BETWEEN_MS);
        }
      };
      const load = Promise.all([...enterprises.slice(0, 2).map(patch), ...enterprises.slice(2).map(match)]);
      const published = ['replica-first'];
      const stops: (number | null)[] = [];
      try {
        for (const [n, replica] of replicas.entries()) {
          published.push(`replica-${n}`);
          const [stopped] = await Promise.all([replica.stop(), publishOne(`replica-${n}`)]);
          stops.push(stopped);
          await replica.start();
          await sleep(1_000); // as a rolling restart waits for the one before
        }
      } finally {
        state.stopping = true;
        await load;
      }
      const failed = failures.filter((failure) => !wasLate(failure));
      const late = failures.length - failed.length;
      console.log(
        `${replicas.length} restarts, ${state.writes} writes, ${state.matches} matches: ${failed.length} failed, ${late} late`,
      );
      expect(failed).toEqual([]);
      expect(stops).toEqual(replicas.map(() => 0));

      await publishOne('replica-probe', 1_000_000_000);
      for (const [uscc, count] of written) {
        const value = count === 0 ? 5_000 : 10_000 + count;
        const { version, facts } = await ask('GET', `/enterprises/${uscc}`, 'county');
        expect([version, (facts as Record<string, unknown>)[REVENUE]]).toEqual([1 + count, value]);
        for (;;) {
          const { gap } = await ask('POST', '/policies/replica-probe/match', 'county', { uscc });
          if ((gap as { actual: unknown }[])[0]?.actual === value) break;
          await sleep(100);
        }
        while ((await toldTo(uscc)).length < published.length) await sleep(100);
        expect((await toldTo(uscc)).sort()).toEqual([...published].sort());
      }
    },
    5 * MINUTE,
  );
});
