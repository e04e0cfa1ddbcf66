import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  actor,
  ANONYMOUS,
  applicant,
  as,
  corpus,
  document,
  editor,
  failureOf,
  match,
  openWorld,
  registry,
  SYSTEM,
  type World,
} from './world.js';

const scale = process.env['TEST_SCALE'] === 'full' ? 200 : 15;
const USCC = '91340400MA2WXHN023';
const enterprise = actor('enterprise', 'a-enterprise', USCC);
const county = actor('county');

const needs = (fact: string, value: number) => ({ fact, op: 'gte' as const, value, text: `${fact}不低于${value}` });
const grant = (amount: number) => [{ kind: 'grant' as const, amount, formula: null, text: `${amount}元` }];

describe('a match', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const load = async (...documents: ReturnType<typeof document>[]) => {
    expect(await world.app.importPolicies({ documents, publish: true }, as(SYSTEM))).toMatchObject({ rejected: 0 });
    await world.deliver();
  };
  const ask = (fields: Parameters<typeof match>[0] = {}) => world.app.matchPolicies(match(fields), as(ANONYMOUS));

  test('takes no draft and nothing withdrawn', async () => {
    const [draft, gone, stays] = [document(), document(), document()];
    await load(gone, stays);
    await world.app.createPolicy(draft, as(editor));
    await world.app.withdrawPolicy({ id: gone.id, reason: '' }, as(editor));
    expect((await ask()).items.map(({ policyId }) => policyId)).toEqual([stays.id]);
    for (const { id } of [draft, gone])
      expect(
        await failureOf(world.app.matchPolicy({ policyId: id, applicant: applicant() }, as(editor))),
      ).toMatchObject({
        code: 'policy.not_found',
      });
  });

  test('uses the text that governs the day', async () => {
    const first = document({
      validFrom: '2025-01-01',
      validTo: '2026-06-30',
      conditions: needs('enterprise.revenue', 100),
    });
    await load(first);
    await load({ ...first, validFrom: '2026-07-01', validTo: null, conditions: needs('enterprise.revenue', 1000) });
    const on = async (asOf: string) => {
      const facts = { 'enterprise.revenue': 500 };
      const [item] = (await ask({ applicant: { facts, asOf }, includeNotInForce: true })).items;
      return [item?.decision, item?.validity];
    };
    expect(await on('2024-12-31')).toEqual(['met', 'notYet']);
    expect(await on('2026-06-30')).toEqual(['met', 'inForce']);
    expect(await on('2026-07-01')).toEqual(['notMet', 'endUnknown']);
  });

  test('lists met by money, unknown by what is missing, notMet by gap, and inside each group by relevance where words are asked for', async () => {
    const title = '机器人补贴';
    const rich = document({ title: '一般补贴', summary: '机器人', benefits: grant(900) });
    const close = document({ title, benefits: grant(100) });
    const open = document({
      title,
      conditions: { all: [needs('enterprise.revenue', 1), needs('enterprise.employees', 9)] },
    });
    const shut = document({ title, conditions: needs('enterprise.revenue', 9999) });
    const other = document({ title: '光伏' });
    await load(shut, open, rich, close, other);
    const applicantOf = { facts: { 'enterprise.revenue': 1000 } };
    const all = await ask({ applicant: applicantOf });
    expect(all.items.map(({ policyId }) => policyId)).toEqual([rich.id, other.id, close.id, open.id, shut.id]);
    const found = await ask({ applicant: applicantOf, q: '机器人' });
    expect(found.items.map(({ policyId }) => policyId)).toEqual([close.id, rich.id, open.id, shut.id]);
    expect(found.counts).toEqual({ met: 2, unknown: 1, notMet: 1, notInForce: 0 });
    expect(found.bestCombination.policyIds).not.toContain(other.id);
  });

  test('lists only the decisions asked for and counts all', async () => {
    await load(document(), document({ conditions: needs('enterprise.employees', 1) }));
    const { items, counts } = await ask({
      applicant: { facts: { 'enterprise.revenue': 5000 } },
      decisions: ['unknown'],
    });
    expect(items.map(({ decision }) => decision)).toEqual(['unknown']);
    expect(counts).toEqual({ met: 1, unknown: 1, notMet: 0, notInForce: 0 });
  });

  test('says until when to apply, where that is known', async () => {
    await load(
      document({ applyWindow: { from: null, to: '2026-12-31' } }),
      document({ applyWindow: { from: '2026-01-01', to: null } }),
      document(),
    );
    expect((await ask()).items.map(({ deadline }) => deadline)).toEqual(['2026-12-31', null, null]);
  });

  test('asks its questions as questions', async () => {
    await load(document());
    expect((await ask()).questions).toEqual([
      { fact: 'enterprise.revenue', text: '上年营业收入是多少元？', settles: 1, money: 500 },
    ]);
  });

  test('names each bad fact by its path', async () => {
    const facts = {
      'enterprise.luck': 1,
      'enterprise.revenue': 'much',
      'enterprise.scale': 'huge',
      'enterprise.employees': [1, 2],
    };
    const failure = await failureOf(ask({ applicant: { facts } }));
    expect(failure).toEqual({
      kind: 'invalid',
      code: 'fact.unknown',
      paths: [
        'facts.enterprise.luck',
        'facts.enterprise.revenue',
        'facts.enterprise.scale',
        'facts.enterprise.employees',
      ],
    });
    const text = document();
    await load(text);
    const change = { 'enterprise.revenue': true };
    const work = world.app.whatIf({ policyId: text.id, applicant: applicant(), change }, as(ANONYMOUS));
    expect(await failureOf(work)).toMatchObject({ code: 'fact.type', paths: ['change.enterprise.revenue'] });
  });

  test('takes facts of every subject', async () => {
    const subjects = new Map([...registry.values()].map(({ subject, fact, type }) => [subject, { fact, type }]));
    expect([...subjects.keys()].sort()).toEqual(['chamber', 'enterprise', 'project', 'region', 'talent']);
    const values = { number: 1, boolean: true, text: '甲', date: '2026-01-01', list: ['甲'] };
    const facts = Object.fromEntries([...subjects.values()].map(({ fact, type }) => [fact, values[type]]));
    expect((await ask({ applicant: { facts } })).items).toEqual([]);
  });

  test.each(['2026-02-30', '20261122', 'today'])('refuses the day %s', async (asOf) => {
    expect(await failureOf(ask({ applicant: { asOf } }))).toMatchObject({
      kind: 'invalid',
      code: 'day.invalid',
      paths: ['asOf'],
    });
  });

  test('is for today in Shanghai where no day is said', async () => {
    world.clock.at = new Date('2026-11-22T16:30:00Z');
    expect((await ask()).asOf).toBe('2026-11-23');
  });

  test('goes on by cursor to the last item, and knows a cursor of another request', async () => {
    await load(...Array.from({ length: 7 }, () => document()));
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await ask({ limit: 3, cursor });
      seen.push(...page.items.map(({ policyId }) => policyId));
      cursor = page.nextCursor;
    } while (cursor !== '');
    expect(seen).toEqual((await ask()).items.map(({ policyId }) => policyId));
    const { nextCursor } = await ask({ limit: 3 });
    const foreign = [
      { applicant: { facts: { 'enterprise.revenue': 1 } } },
      { applicant: { asOf: '2026-11-22' } },
      { q: '试验' },
      { decisions: ['met' as const] },
      { includeNotInForce: true },
    ];
    for (const other of foreign)
      expect(await failureOf(ask({ ...other, cursor: nextCursor }))).toMatchObject({
        kind: 'invalid',
        code: 'cursor.invalid',
      });
    for (const bad of ['x', '3', `-1${nextCursor.slice(1)}`])
      expect(await failureOf(ask({ cursor: bad }))).toMatchObject({ code: 'cursor.invalid' });
    for (const limit of [-1, 201, 1.5])
      expect(await failureOf(ask({ limit }))).toMatchObject({ kind: 'invalid', paths: ['limit'] });
  });

  test('gives the first answer again under one key, whatever has changed since', async () => {
    const text = document();
    await load(text);
    const call = (bodyHash: string) => as(county, 'asked', bodyHash);
    const calls = [
      (hash: string) => world.app.matchPolicies(match(), call(`all ${hash}`)),
      (hash: string) =>
        world.app.matchPolicy(
          { policyId: text.id, applicant: applicant() },
          { ...call(hash), requestKey: { key: 'one', bodyHash: hash } },
        ),
      (hash: string) =>
        world.app.whatIf(
          { policyId: text.id, applicant: applicant(), change: {} },
          { ...call(hash), requestKey: { key: 'if', bodyHash: hash } },
        ),
    ];
    const first = [];
    for (const ask of calls) first.push(await ask('same'));
    await world.app.withdrawPolicy({ id: text.id, reason: '' }, as(editor));
    for (const [index, ask] of calls.entries()) {
      expect(await ask('same')).toEqual(first[index]);
      expect(await failureOf(ask('other'))).toMatchObject({ kind: 'conflict', code: 'idempotency.key_reused' });
    }
  });
});

describe('a match of a stored enterprise', () => {
  let world: World;
  const text = document({
    conditions: { all: [needs('enterprise.revenue', 1000), needs('enterprise.employees', 10)] },
  });
  beforeAll(async () => {
    world = await openWorld();
    await world.app.importPolicies({ documents: [text], publish: true }, as(SYSTEM));
    await world.tell(
      USCC,
      [
        { fact: 'enterprise.revenue', value: 500, source: '企业自报', date: '2025-03-01' },
        { fact: 'enterprise.revenue', value: 5000, source: '县区填报', date: '2026-03-01' },
        { fact: 'enterprise.employees', value: 20, source: '企业自报', date: '2025-03-01' },
        { fact: 'enterprise.employees', value: null, source: '企业自报', date: '2026-10-01' },
      ],
      3,
    );
  });
  afterAll(() => world.close());

  const one = async (fields: Partial<Parameters<typeof applicant>[0]> = {}) => {
    const { decision, explanation } = await world.app.matchPolicy(
      { policyId: text.id, applicant: applicant({ uscc: USCC, ...fields }) },
      as(enterprise),
    );
    const conditions = 'all' in explanation ? explanation.all : [];
    return [decision, ...conditions.map((node) => ('actual' in node ? [node.actual, node.source, node.factDate] : []))];
  };

  test('uses of each fact the newest value of the day or before', async () => {
    expect(await one({ asOf: '2025-02-28' })).toEqual(['unknown', [null, null, null], [null, null, null]]);
    expect(await one({ asOf: '2025-12-31' })).toEqual([
      'notMet',
      [500, '企业自报', '2025-03-01'],
      [20, '企业自报', '2025-03-01'],
    ]);
    expect(await one({ asOf: '2026-09-30' })).toEqual([
      'met',
      [5000, '县区填报', '2026-03-01'],
      [20, '企业自报', '2025-03-01'],
    ]);
    expect(await one()).toEqual(['unknown', [5000, '县区填报', '2026-03-01'], [null, null, null]]);
  });

  test('lays the given facts over the stored ones', async () => {
    expect(await one({ facts: { 'enterprise.employees': 11 } })).toEqual([
      'met',
      [5000, '县区填报', '2026-03-01'],
      [11, '本次填写', '2026-11-22'],
    ]);
    expect(await one({ asOf: '2026-09-30', facts: { 'enterprise.revenue': null } })).toEqual([
      'unknown',
      [null, null, null],
      [20, '企业自报', '2025-03-01'],
    ]);
  });

  test('is for the enterprise itself and for staff', async () => {
    const by = (who: typeof county, uscc = USCC) => world.app.matchPolicies(match({ applicant: { uscc } }), as(who));
    expect((await by(enterprise)).items).toHaveLength(1);
    for (const role of ['county', 'taskforce', 'finance', 'hr', 'leader', 'element', 'editor', 'reviewer'] as const)
      expect((await by(actor(role))).items).toHaveLength(1);
    expect(await failureOf(by(ANONYMOUS))).toMatchObject({ kind: 'unauthenticated' });
    expect(await failureOf(by(actor('auditor')))).toMatchObject({ kind: 'forbidden' });
    const other = actor('enterprise', 'b', '91340400MA2WXHN999');
    expect(await failureOf(by(other))).toMatchObject({ kind: 'notFound' });
    expect(await failureOf(by(county, '91340400MA2WXHN999'))).toMatchObject({
      kind: 'notFound',
      code: 'enterprise.not_found',
    });
  });

  test('waits for the version that the caller has seen', async () => {
    const uscc = '91340400MA2WXHN777';
    const asking = world.app.matchPolicies(match({ applicant: { uscc, knownVersion: 2 } }), as(county));
    await world.tell(uscc, [], 1);
    world.ways.enterpriseCopies.ring();
    await world.tell(uscc, [{ fact: 'enterprise.revenue', value: 1, source: '甲', date: '2026-01-01' }], 2);
    world.ways.enterpriseCopies.ring();
    expect((await asking).counts).toMatchObject({ notMet: 1 });
  });

  test('says so when that version does not come', async () => {
    const asking = world.app.matchPolicies(match({ applicant: { uscc: USCC, knownVersion: 4 } }), as(county));
    expect(await failureOf(asking)).toMatchObject({ kind: 'unavailable', code: 'policy.facts_not_here_yet' });
  });
});

describe('a question that was asked before', () => {
  test('is decided anew once the law, a fact or the words have changed', async () => {
    const world = await openWorld();
    const [first, second] = [
      document({ title: '甲', conditions: needs('enterprise.revenue', 1000) }),
      document({ title: '乙', conditions: needs('enterprise.revenue', 1000) }),
    ];
    const load = async (one: typeof first) => {
      await world.app.importPolicies({ documents: [one], publish: true }, as(SYSTEM));
      await world.deliver();
    };
    const tell = (value: number, version: number) =>
      world.tell(USCC, [{ fact: 'enterprise.revenue', value, source: '企业自报', date: '2026-01-01' }], version);
    const ask = async (q = '') => {
      const found = await world.app.matchPolicies(match({ applicant: { uscc: USCC }, q }), as(enterprise));
      return [found.counts.met, found.counts.notMet, found.items.map(({ title }) => title).sort()];
    };
    await tell(500, 1);
    await load(first);
    expect([await ask(), await ask('乙')]).toEqual([
      [0, 1, ['甲']],
      [0, 0, []],
    ]);
    await load(second);
    expect([await ask(), await ask('乙')]).toEqual([
      [0, 2, ['乙', '甲']],
      [0, 1, ['乙']],
    ]);
    await tell(5000, 2);
    expect(await ask()).toEqual([2, 0, ['乙', '甲']]);
    await world.app.withdrawPolicy({ id: first.id, reason: '' }, as(editor));
    expect(await ask()).toEqual([1, 0, ['乙']]);
    await world.close();
  });
});

describe('the same question', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.app.importPolicies({ documents: corpus, publish: true }, as(SYSTEM));
  });
  afterAll(() => world.close());

  const facts = fc.record(
    {
      'enterprise.regionCode': fc.constantFrom('340403', '340421', '110101'),
      'enterprise.industryCode': fc.constantFrom('C3670', 'C3841', 'I65', 'A01'),
      'enterprise.registeredOn': fc.constantFrom('2010-01-01', '2024-02-29', '2026-11-22'),
      'enterprise.revenue': fc.integer({ min: 0, max: 1_000_000_000 }),
      'enterprise.rdExpense': fc.integer({ min: 0, max: 100_000_000 }),
      'enterprise.qualifications': fc.subarray(['高新技术企业', '专精特新中小企业', '科技型中小企业']),
      'enterprise.firstTimeQualification': fc.subarray(['高新技术企业', '专精特新小巨人']),
      'enterprise.dishonest': fc.boolean(),
      'project.equipmentInvestment': fc.integer({ min: 0, max: 100_000_000 }),
    },
    { requiredKeys: [] },
  );

  test('has the same answer, on whatever day, page by page too', async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.constantFrom('2022-06-01', '2025-06-01', '2026-11-22'), async (given, asOf) => {
        const ask = (page: { limit: number; cursor: string }) =>
          world.app.matchPolicies(match({ applicant: { facts: given, asOf }, ...page }), as(ANONYMOUS));
        const whole = await ask({ limit: 200, cursor: '' });
        expect(await ask({ limit: 200, cursor: '' })).toEqual(whole);
        const first = await ask({ limit: 40, cursor: '' });
        const rest = first.nextCursor === '' ? [] : (await ask({ limit: 200, cursor: first.nextCursor })).items;
        expect([...first.items, ...rest]).toEqual(whole.items);
      }),
      { numRuns: scale },
    );
  });
});
