import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readRows } from '@shuangzhao/sheets';
import { record, startSystem, type Answer, type System } from './system.js';

const START_MS = 120_000;
const USCC = '91340400MA2WXHN023';
const sixFacts = {
  'enterprise.regionCode': '340403',
  'enterprise.registeredOn': '2018-05-01',
  'enterprise.industryCode': 'C3670',
  'enterprise.revenue': 80_000_000,
  'enterprise.rdExpense': 4_000_000,
  'enterprise.qualifications': ['高新技术企业'],
};

let system: System;
beforeAll(async () => {
  system = await startSystem();
}, START_MS);
afterAll(() => system.stop(), START_MS);

const items = (answer: Answer) => record(answer)['items'] as Record<string, unknown>[];

describe('a newcomer with six facts', () => {
  test('learns what is met, what cannot be told yet and what is not met, all 90 accounted for', async () => {
    const answer = await system.ask('POST', '/api/v1/policies/match', {
      facts: sixFacts,
      asOf: '2026-11-22',
      limit: 200,
    });
    expect(answer.status).toBe(200);
    const counts = record(answer)['counts'] as Record<string, number>;
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(90);
    expect(counts).toMatchObject({ notInForce: 20 });
    const met = items(answer).filter(({ decision }) => decision === 'met');
    expect(met.map(({ policyId }) => policyId)).toContain('cn-hte-cit-15');
    for (const item of items(answer)) {
      if (item['decision'] === 'notMet') expect(item['gap']).not.toEqual([]);
      if (item['decision'] === 'unknown') expect(item['missing']).not.toEqual([]);
    }
    expect(record(answer)['questions']).not.toEqual([]);
  });

  test('the answer that settles most settles something', async () => {
    const before = await system.ask('POST', '/api/v1/policies/match', { facts: sixFacts, asOf: '2026-11-22' });
    const questions = record(before)['questions'] as { fact: string; settles: number; money: number }[];
    expect(questions.some(({ settles, money }) => settles > 0 && money > 0)).toBe(true);
  });

  test('has the same as a workbook, a row for each policy', async () => {
    const question = { facts: sixFacts, asOf: '2026-11-22' };
    const answer = await system.ask('POST', '/api/v1/policies/match', { ...question, limit: 200 });
    const file = await fetch(`${system.url}/api/v1/policies/match/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'one' },
      body: JSON.stringify(question),
    });
    expect(file.status).toBe(200);
    const rows: unknown[][] = [];
    for await (const { cells } of readRows(Buffer.from(await file.arrayBuffer()))) rows.push([...cells]);
    expect(rows.slice(1).map(([, title]) => title)).toEqual(items(answer).map(({ title }) => title));
    expect(rows[1]?.[0]).toBe('初步符合');
  });

  test('pages through the whole answer without a gap or a repeat', async () => {
    const seen: unknown[] = [];
    let cursor: unknown = undefined;
    do {
      const answer = await system.ask('POST', '/api/v1/policies/match', {
        facts: sixFacts,
        limit: 30,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...items(answer).map(({ policyId }) => policyId));
      cursor = record(answer)['nextCursor'];
    } while (cursor);
    expect(seen).toHaveLength(70);
    expect(new Set(seen).size).toBe(70);
  });

  test('is shown the page and the contract', async () => {
    expect(String((await system.ask('GET', '/')).body)).toContain('<div id="root">');
    expect(record(await system.ask('GET', '/api/v1/openapi.json'))['openapi']).toBe('3.1.0');
  });
});

describe('an enterprise and its county', () => {
  test('what the county wrote decides the match that follows at once', async () => {
    const put = await system.ask(
      'PUT',
      `/api/v1/enterprises/${USCC}`,
      { name: '淮南示例新能源科技有限公司', facts: sixFacts },
      { as: 'county' },
    );
    expect(put.status).toBe(200);
    for (const ratio of [0.01, 0.02, 0.05]) {
      const patch = await system.ask(
        'PATCH',
        `/api/v1/enterprises/${USCC}/facts`,
        { 'enterprise.rdRatio3y': ratio },
        { as: 'county' },
      );
      expect(patch.status).toBe(200);
      const match = await system.ask(
        'POST',
        '/api/v1/policies/cn-hte-recognition/match',
        { uscc: USCC },
        { as: 'enterprise' },
      );
      expect([match.status, JSON.stringify(match.body)]).toEqual([
        200,
        expect.stringContaining(`"fact":"enterprise.rdRatio3y"`),
      ]);
      expect(JSON.stringify(record(match)['explanation'])).toContain(`"actual":${ratio}`);
    }
  });

  test('is found by a word inside its name', async () => {
    const found = async () =>
      items(
        await system.ask('GET', `/api/v1/enterprises?q=${encodeURIComponent('新能源科技')}`, undefined, {
          as: 'county',
        }),
      );
    for (let n = 0; n < 50 && (await found()).length === 0; n += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await found()).map(({ uscc }) => uscc)).toEqual([USCC]);
  });

  test('another enterprise does not see it, and an anonymous visitor may not use it', async () => {
    expect(
      (await system.ask('GET', `/api/v1/enterprises/91340400MA2WXHN0XX`, undefined, { as: 'enterprise' })).status,
    ).toBe(404);
    expect((await system.ask('POST', '/api/v1/policies/match', { uscc: USCC })).status).toBe(401);
  });
});

describe('the editing path', () => {
  const draft = {
    id: 'test-2026-editing-path',
    title: '编辑流程测试政策',
    level: 'city',
    region: { code: '340400', name: '淮南市' },
    issuer: '市测试局',
    category: '研发创新',
    conditions: { all: [{ fact: 'enterprise.employees', op: 'gte', value: 3, text: '职工不少于3人' }] },
    benefits: [{ kind: 'grant', amount: 10_000, formula: null, text: '一次性1万元' }],
  };
  const matchIds = async () =>
    items(await system.ask('POST', '/api/v1/policies/match', { facts: { 'enterprise.employees': 5 }, limit: 200 })).map(
      ({ policyId }) => policyId,
    );

  test('a policy takes part only once a second person approved it and it was published', async () => {
    expect((await system.ask('POST', '/api/v1/policies', draft, { as: 'editor', key: 'draft-1' })).status).toBe(201);
    expect((await system.ask('GET', `/api/v1/policies/${draft.id}`)).status).toBe(404);
    expect((await system.ask('POST', `/api/v1/policies/${draft.id}/submit`, undefined, { as: 'editor' })).status).toBe(
      200,
    );
    const review = { approved: true, legality: '合法', fairCompetition: '不排除竞争' };
    expect((await system.ask('POST', `/api/v1/policies/${draft.id}/review`, review, { as: 'editor' })).status).toBe(
      403,
    );
    expect((await system.ask('POST', `/api/v1/policies/${draft.id}/review`, review, { as: 'reviewer' })).status).toBe(
      200,
    );
    expect(await matchIds()).not.toContain(draft.id);
    expect((await system.ask('POST', `/api/v1/policies/${draft.id}/publish`, undefined, { as: 'editor' })).status).toBe(
      200,
    );
    expect(await matchIds()).toContain(draft.id);
    expect(
      (await system.ask('POST', `/api/v1/policies/${draft.id}/withdraw`, { reason: '测试结束' }, { as: 'reviewer' }))
        .status,
    ).toBe(200);
    expect(await matchIds()).not.toContain(draft.id);
  });

  test('a bad rule is refused with the path of the bad node, and nothing is stored', async () => {
    const bad = { ...draft, id: 'test-2026-bad-rule', conditions: { all: [{ any: [] }] } };
    const answer = await system.ask('POST', '/api/v1/policies', bad, { as: 'editor' });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(record(answer)['errors'])).toContain('conditions.all.0');
    expect((await system.ask('GET', `/api/v1/policies/${bad.id}`, undefined, { as: 'editor' })).status).toBe(404);
  });
});
