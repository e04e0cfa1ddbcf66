import { generateKeyPairSync } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Actor } from '@shuangzhao/access';
import { serviceOf, toValues } from '@shuangzhao/contracts';
import type { IndustryServiceDefinition } from '@shuangzhao/contracts/industry';
import { continueTrace, runInContext } from '@shuangzhao/platform/context';
import { createClient, type Client } from '@shuangzhao/platform/grpc';
import { createSigner, type Sign } from '@shuangzhao/platform/identity';
import { createLog } from '@shuangzhao/platform/log';
import type { RunningService } from '@shuangzhao/service';
import { startIndustry } from '../src/start.js';
import { city, failureOf, NAME, newUscc, temporaryFolder } from './world.js';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let sign: Sign;
let service: RunningService;
let calls: Client<IndustryServiceDefinition>;
const open: (() => void)[] = [];

const callsOf = (signAs: Sign) => {
  const { address } = service;
  const client = createClient<IndustryServiceDefinition>({
    name: 'industry',
    service: serviceOf('industry'),
    address,
    sign: signAs,
  });
  open.push(client.close);
  return client.calls;
};

const start = async () => {
  service = await startIndustry(
    {
      DATA_DIR: folder.folder,
      GRPC_ADDRESS: '127.0.0.1:0',
      IDENTITY_PUBLIC_KEY_FILE: path.join(folder.folder, 'public.pem'),
    },
    createLog('industry', 'silent'),
  );
  calls = callsOf(sign);
};

const stop = async () => {
  for (const close of open.splice(0)) close();
  await service.stop();
};

beforeAll(async () => {
  folder = await temporaryFolder();
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await writeFile(path.join(folder.folder, 'private.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await writeFile(path.join(folder.folder, 'public.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  sign = await createSigner(path.join(folder.folder, 'private.pem'));
  await start();
});
afterAll(async () => {
  await stop();
  await folder.remove();
});

const put = (uscc: string, name: string, facts: Parameters<typeof toValues>[0], idempotencyKey?: string) =>
  calls.PutEnterprise({ uscc, name, facts: toValues(facts) }, { actor: city, idempotencyKey });
const found = async (query: string, more: object = {}) =>
  (await calls.SearchEnterprises({ query, ...more }, { actor: city })).items.map(({ uscc }) => uscc);
const eventually = async (query: string, more: object = {}) => {
  for (let tries = 0; tries < 500; tries += 1) {
    const usccs = await found(query, more);
    if (usccs.length > 0) return usccs;
    await sleep(10);
  }
  return [];
};

const FACTS = {
  'enterprise.regionCode': '340421',
  'enterprise.industryCode': 'C3670',
  'enterprise.isAboveScale': true,
};

describe('the running service', () => {
  test('keeps what it is told, and tells it as it was said', async () => {
    const uscc = newUscc();
    const facts = { ...FACTS, 'enterprise.revenue': 1.5, 'enterprise.qualifications': ['高新技术企业'] };
    const { enterprise, created } = await put(uscc, NAME, facts);
    expect([created, enterprise?.version]).toEqual([true, 1]);
    const read = await calls.GetEnterprise({ uscc }, { actor: city });
    expect(read.enterprise).toEqual(enterprise);
    expect(read.enterprise?.facts['enterprise.qualifications']).toMatchObject({
      value: { kind: 'texts', texts: { values: ['高新技术企业'] } },
      source: '县区填报',
    });
    const patched = await calls.PatchEnterpriseFacts(
      { uscc, facts: toValues({ 'enterprise.revenue': null }), expectedVersion: 1 },
      { actor: city },
    );
    expect(Object.keys(patched.enterprise?.facts ?? {})).not.toContain('enterprise.revenue');
  });

  test('tells what was stated, also that a fact was forgotten', async () => {
    const uscc = newUscc();
    await put(uscc, NAME, { 'enterprise.regionCode': '340421', 'enterprise.revenue': 1.5 });
    await calls.PatchEnterpriseFacts({ uscc, facts: toValues({ 'enterprise.revenue': null }) }, { actor: city });
    const { items, nextCursor, total } = await calls.GetEnterpriseHistory({ uscc, limit: 1 }, { actor: city });
    expect([nextCursor !== '', total]).toEqual([true, 2]);
    expect(items).toMatchObject([{ fact: 'enterprise.revenue', entry: { value: {}, source: '县区填报' } }]);
    expect(items[0]?.entry?.value?.kind).toBeUndefined();
    const unknown = calls.GetEnterpriseHistory({ uscc, fact: 'enterprise.nothing' }, { actor: city });
    expect(await failureOf(unknown)).toBe('invalid fact.unknown');
  });

  test('repeats its reply under a key, and tells apart no version, version 0 and a stale one', async () => {
    const uscc = newUscc();
    const first = await put(uscc, NAME, FACTS, uscc);
    expect(await put(uscc, NAME, FACTS, uscc)).toEqual(first);
    expect(await failureOf(put(uscc, `${NAME}二`, FACTS, uscc))).toBe('conflict idempotency.key_reused');
    const stale = calls.PutEnterprise({ uscc, name: NAME, expectedVersion: 0 }, { actor: city });
    expect(await failureOf(stale)).toBe('stale enterprise.version');
  });

  test('finds an enterprise by what it is now, after changes in a row and after a restart', async () => {
    const uscc = newUscc();
    const word = `乙${uscc.slice(8, 16)}`;
    await put(uscc, `${word}旧名`, FACTS);
    await put(uscc, `${word}新名`, { ...FACTS, 'enterprise.regionCode': '340422' });
    expect(await eventually(`${word}新名`, { region: '340422' })).toEqual([uscc]);
    expect(await found(`${word}旧名`)).toEqual([]);

    await stop();
    await start();
    expect(await found(`${word}新名`, { region: '340422', industry: 'C36' })).toEqual([uscc]);

    await stop();
    await rm(path.join(folder.folder, 'industry-search'), { recursive: true });
    await start();
    expect(await found(`${word}新名`, { region: '340422', industry: 'C36' })).toEqual([uscc]);
  });

  test('tells the registries', async () => {
    const { facts } = await calls.ListFacts({}, { actor: city });
    expect(facts.find(({ fact }) => fact === 'enterprise.rdRatio')).toMatchObject({
      type: 'number',
      subject: 'enterprise',
      derivedFrom: ['enterprise.rdExpense', 'enterprise.revenue'],
    });
    const { regions } = await calls.ListRegions({ on: '2014-01-01' }, { actor: city });
    expect(regions.find(({ code }) => code === '341521')).toMatchObject({
      validTo: '2015-12-02',
      successors: ['340422'],
    });
  });

  test('tells auditors who wrote in answer to which request, an enterprise its own, others nothing', async () => {
    const uscc = newUscc();
    const context = { requestId: `request-${uscc}`, traceparent: continueTrace(undefined) };
    await runInContext(context, () => put(uscc, NAME, FACTS));
    const list = (role: Actor['roles'][number], own: string, document = uscc) =>
      calls.ListAuditEntries(
        { collection: 'enterprises', document },
        { actor: { subject: `the ${role}`, roles: [role], scopes: { uscc: own } } },
      );
    const { entries, more, total } = await list('auditor', '');
    expect([more, total]).toEqual([false, 1]);
    expect(entries).toMatchObject([
      { by: city.subject, roles: ['county'], requestId: context.requestId, operation: 'PutEnterprise', document: uscc },
    ]);
    expect((await list('enterprise', uscc)).entries).toEqual(entries);
    expect(await failureOf(list('enterprise', newUscc()))).toBe('notFound access.not_found');
    expect(await failureOf(list('enterprise', uscc, ''))).toBe('notFound access.not_found');
    for (const role of ['admin', 'county', 'leader'] as const)
      expect(await failureOf(list(role, uscc))).toBe('forbidden access.forbidden');
  });

  test('answers a bad request with all its faults', async () => {
    const bad = put(newUscc(), NAME, { 'no.such': 1, 'enterprise.revenue': 'x' });
    await expect(bad).rejects.toMatchObject({
      kind: 'invalid',
      code: 'fact.unknown',
      errors: [{ path: 'facts.no.such' }, { path: 'facts.enterprise.revenue', code: 'fact.type' }],
    });
  });
});

describe('a call', () => {
  const refused = (signAs: Sign) => failureOf(callsOf(signAs).ListFacts({}, { actor: city }));

  test('without a token is refused', async () => {
    expect(await refused(async () => '')).toMatch(/^unauthenticated /);
  });

  test('with a token for another service is refused', async () => {
    expect(await refused((actor) => sign(actor, 'policy'))).toBe('unauthenticated auth.bad_token');
  });

  test('with a token of two minutes ago is refused', async () => {
    jest.useFakeTimers({
      now: Date.now() - 120_000,
      doNotFake: [
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'setImmediate',
        'clearImmediate',
        'nextTick',
        'queueMicrotask',
        'performance',
        'hrtime',
      ],
    });
    const signThen = await createSigner(path.join(folder.folder, 'private.pem'));
    const old = await signThen(city, 'industry');
    jest.useRealTimers();
    expect(await refused(async () => old)).toBe('unauthenticated auth.bad_token');
  });

  test('with a token signed by somebody else is refused', async () => {
    const file = path.join(folder.folder, 'stranger.pem');
    const { privateKey } = generateKeyPairSync('ed25519');
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    expect(await refused(await createSigner(file))).toBe('unauthenticated auth.bad_token');
  });
});
