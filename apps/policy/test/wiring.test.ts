import { createPrivateKey, generateKeyPairSync, sign as signBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor } from '@shuangzhao/access';
import { eventCodec, serviceOf, toValues } from '@shuangzhao/contracts';
import type { PolicyServiceDefinition } from '@shuangzhao/contracts/policy';
import { openSqliteLog } from '@shuangzhao/events';
import { createClient, type Client } from '@shuangzhao/platform/grpc';
import { createSigner, type Sign } from '@shuangzhao/platform/identity';
import { createLog } from '@shuangzhao/platform/log';
import type { FoundMatches } from '../src/application/match-policies.js';
import type { RunningService } from '@shuangzhao/service';
import { startPolicy } from '../src/start.js';
import { actor, ANONYMOUS, corpus, document, editor, failureOf, finding, reviewer, SYSTEM } from './world.js';

const USCC = '91340400MA2WXHN023';
const log = createLog('policy', 'silent');

describe('the running service', () => {
  let folder: string;
  let running: RunningService;
  let sign: Sign;
  let privateKey: string;
  let client: { calls: Client<PolicyServiceDefinition>; close: () => void };

  const clientWith = (signer: Sign) =>
    createClient<PolicyServiceDefinition>({
      name: 'policy',
      service: serviceOf('policy'),
      address: running.address,
      sign: signer,
    });

  const start = async () => {
    running = await startPolicy(
      { DATA_DIR: folder, GRPC_ADDRESS: '127.0.0.1:0', IDENTITY_PUBLIC_KEY_FILE: path.join(folder, 'public.pem') },
      log,
    );
    client = clientWith(sign);
  };
  const stop = async () => {
    client.close();
    await running.stop();
  };
  const by = (who: Actor, idempotencyKey?: string) => ({ actor: who, idempotencyKey, deadline: 20_000 });

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'policy-service-'));
    const pair = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    privateKey = pair.privateKey;
    await writeFile(path.join(folder, 'private.pem'), pair.privateKey);
    await writeFile(path.join(folder, 'public.pem'), pair.publicKey);
    sign = await createSigner(path.join(folder, 'private.pem'));
    await start();
  });
  afterAll(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });

  test('loads the corpus, matches it, finds it, and still has it after a restart', async () => {
    const documentJson = corpus.map((one) => JSON.stringify(one));
    const report = await client.calls.ImportPolicies({ documentJson, publish: true }, by(SYSTEM, 'seed'));
    expect(report).toMatchObject({ accepted: 90, rejected: 0, errors: [] });
    const ask = async () => {
      const { matchesJson } = await client.calls.MatchPolicies(
        { applicant: { facts: toValues({ 'enterprise.regionCode': '340403' }), asOf: '2026-11-22' }, limit: 200 },
        by(ANONYMOUS),
      );
      const { items, ...rest } = JSON.parse(matchesJson.toString()) as Omit<FoundMatches, 'nextCursor'>;
      return { ...rest, items: items.map(({ policyId, decision }) => [policyId, decision]) };
    };
    const before = await ask();
    expect(before.items).toHaveLength(70);
    expect(before.counts).toMatchObject({ notInForce: 20 });
    expect(before.bestCombination).not.toBeNull();
    const found = async (query: string) => (await client.calls.SearchPolicies({ query }, by(ANONYMOUS))).total;
    while ((await found('')) < 90) await sleep(20); // the index follows the events
    expect(await found('高新技术企业')).toBeGreaterThan(0);
    await stop();
    await start();
    expect(await ask()).toEqual(before);
    expect(await found('')).toBe(90);
  });

  test('takes a policy along the editing path, and tells faults by their path', async () => {
    const text = document();
    const bad = JSON.stringify({ ...text, conditions: { any: [] } });
    const refused = await failureOf(client.calls.CreatePolicy({ documentJson: bad }, by(editor)));
    expect(refused).toMatchObject({ kind: 'invalid', paths: ['conditions.any'] });
    expect(await failureOf(client.calls.CreatePolicy({ documentJson: '{' }, by(editor)))).toMatchObject({
      kind: 'invalid',
    });
    const { policy } = await client.calls.CreatePolicy({ documentJson: JSON.stringify(text) }, by(editor, 'create'));
    expect(policy).toMatchObject({ id: text.id, version: 1, state: 'POLICY_STATE_DRAFT' });
    expect(
      (await client.calls.CreatePolicy({ documentJson: JSON.stringify(text) }, by(editor, 'create'))).policy,
    ).toEqual(policy);
    const { id } = text;
    await client.calls.UpdatePolicy(
      { id, documentJson: JSON.stringify({ ...text, title: '新题' }), expectedVersion: 1 },
      by(editor),
    );
    expect(await failureOf(client.calls.SubmitPolicy({ id, expectedVersion: 1 }, by(editor)))).toMatchObject({
      kind: 'stale',
    });
    await client.calls.SubmitPolicy({ id, expectedVersion: 2 }, by(editor));
    const { policy: reviewed } = await client.calls.ReviewPolicy({ ...finding, id }, by(reviewer));
    expect(reviewed?.versions[0]?.review).toMatchObject({ ...finding, reviewedBy: 'reviewer' });
    await client.calls.PublishPolicy({ id }, by(editor));
    const { policy: published } = await client.calls.GetPolicy({ id }, by(ANONYMOUS));
    expect(JSON.parse(published?.documentJson ?? '')).toEqual({ ...text, title: '新题' });
    const facts = toValues({ 'enterprise.revenue': 5000 });
    const one = await client.calls.MatchPolicy({ policyId: id, applicant: { facts } }, by(ANONYMOUS));
    expect(one).toMatchObject({
      decision: 'DECISION_MET',
      validity: 'VALIDITY_END_UNKNOWN',
      benefit: { estimate: 500, upTo: 500 },
    });
    expect(JSON.parse(one.explanationJson)).toMatchObject({ status: 'met', actual: 5000, source: '本次填写' });
    const change = toValues({ 'enterprise.revenue': 5 });
    const { before, after } = await client.calls.WhatIf({ policyId: id, applicant: { facts }, change }, by(ANONYMOUS));
    expect([before?.decision, after?.decision]).toEqual(['DECISION_MET', 'DECISION_NOT_MET']);
    expect(after?.gap).toMatchObject([
      { fact: 'enterprise.revenue', requiredOp: 'gte', required: { number: 1000 }, actual: { number: 5 } },
    ]);
    await client.calls.WithdrawPolicy({ id, reason: '到期' }, by(reviewer));
    expect(await failureOf(client.calls.MatchPolicy({ policyId: id }, by(ANONYMOUS)))).toMatchObject({
      code: 'policy.not_found',
    });
  });

  test('matches an enterprise of which an event has told, once its state is here', async () => {
    const county = actor('county');
    const asking = client.calls.MatchPolicies({ applicant: { uscc: USCC, knownVersion: 1 } }, by(county));
    const broker = await openSqliteLog({ file: path.join(folder, 'events.db') });
    const type = 'shuangzhao.industry.v1.EnterpriseChanged';
    await broker.send('industry.v1', [
      {
        key: USCC,
        value: eventCodec.encode(type, { uscc: USCC, name: '示例', facts: {} }),
        headers: {
          ce_id: 'told',
          ce_source: '/industry/enterprises',
          ce_type: type,
          ce_subject: USCC,
          ce_time: new Date().toISOString(),
          ce_sequence: '1',
        },
      },
    ]);
    expect((await asking).matchesJson.length).toBeGreaterThan(0);
    await broker.close();
    const again = (knownVersion: number, revenue: number) => {
      const applicant = { uscc: USCC, knownVersion, facts: toValues({ 'enterprise.revenue': revenue }) };
      return client.calls.MatchPolicies({ applicant }, by(county, 'asked'));
    };
    expect(await again(1, 7)).toEqual(await again(0, 7)); // the gateway adds the version by itself
    const reverse = await client.calls.MatchEnterprises(
      { policyId: 'cn-hte-cit-15', decisions: ['DECISION_UNKNOWN'], query: '示例', limit: 1 },
      by(actor('leader')),
    );
    expect(JSON.parse(reverse.matchesJson.toString())).toMatchObject({
      counts: { met: 0, unknown: 1, notMet: 0 },
      items: [{ uscc: USCC, name: '示例', decision: 'unknown', gap: [], benefit: { currency: 'CNY' } }],
      nextCursor: null,
      total: 1,
    });
    expect(
      await failureOf(client.calls.MatchEnterprises({ policyId: 'cn-hte-cit-15' }, by(actor('hr')))),
    ).toMatchObject({ kind: 'forbidden', code: 'access.forbidden' });
    expect(await failureOf(again(1, 8))).toMatchObject({ kind: 'conflict', code: 'idempotency.key_reused' });
    expect(await failureOf(client.calls.MatchPolicies({ applicant: { uscc: USCC } }, by(ANONYMOUS)))).toMatchObject({
      kind: 'unauthenticated',
    });
  });

  const tokenOf = (claims: object, key = privateKey) => {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const body = `${encode({ alg: 'EdDSA' })}.${encode({ iss: 'shuangzhao-gateway', sub: 'anonymous', roles: [], scopes: {}, ...claims })}`;
    return `${body}.${signBytes(null, Buffer.from(body), createPrivateKey(key)).toString('base64url')}`;
  };
  const codeWith = async (token: string) => {
    const other = clientWith(() => Promise.resolve(token));
    const outcome = await other.calls.SearchPolicies({}, by(ANONYMOUS)).then(
      () => 'answered',
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
    );
    other.close();
    return outcome;
  };

  test('answers only who says who is asking, to us and now', async () => {
    const soon = Math.floor(Date.now() / 1000) + 60;
    const foreign = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    expect(await codeWith(tokenOf({ aud: 'policy', exp: soon }))).toBe('answered');
    expect(await codeWith(tokenOf({ aud: 'industry', exp: soon }))).toBe('auth.bad_token');
    expect(await codeWith(tokenOf({ aud: 'policy', exp: soon - 120 }))).toBe('auth.bad_token');
    expect(await codeWith(tokenOf({ aud: 'policy' }))).toBe('auth.bad_token');
    expect(await codeWith(tokenOf({ aud: 'policy', exp: soon }, foreign.privateKey))).toBe('auth.bad_token');
  });

  test('refuses a call without a token', async () => {
    const session = connect(`http://${running.address}`);
    const call = session.request({
      ':method': 'POST',
      ':path': '/shuangzhao.policy.v1.PolicyService/SearchPolicies',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    const status = new Promise((resolve) => {
      for (const event of ['response', 'trailers'])
        call.on(event, (headers: Record<string, unknown>) => {
          if (headers['grpc-status'] !== undefined) resolve([headers['grpc-status'], headers['x-error-code']]);
        });
    });
    call.resume();
    call.end(Buffer.alloc(5)); // an empty message
    expect(await status).toEqual(['16', 'auth.no_token']);
    session.close();
  });
});
