import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { conditionsOf, type DatedFact, type FactValue } from '@shuangzhao/eligibility';
import fc, { type Arbitrary } from 'fast-check';
import type { MatchEnterprises } from '../src/application/match-enterprises.js';
import { createApp } from '../src/app.js';
import {
  actor,
  ANONYMOUS,
  as,
  corpus,
  document,
  failureOf,
  match,
  openWorld,
  registry,
  SYSTEM,
  type World,
} from './world.js';

const DAY = '2026-11-22';
const leader = as(actor('leader'));
const county = (...regions: string[]) => as({ subject: 'county', roles: ['county'], scopes: { regions } });
const fact = (name: string, value: FactValue | null, date = '2026-01-01'): DatedFact => ({
  fact: name,
  value,
  source: '企业自报',
  date,
});
const ask = (policyId: string, fields: Partial<MatchEnterprises> = {}): MatchEnterprises => ({
  policyId,
  decisions: [],
  q: '',
  asOf: '',
  limit: 200,
  cursor: '',
  ...fields,
});

describe('an enterprise fits a policy exactly where the policy fits the enterprise', () => {
  const conditions = corpus.flatMap((policy) => conditionsOf(policy.conditions));
  /** Values of a fact around those that the corpus names. */
  const valuesOf = (name: string): FactValue[] => {
    const named = conditions.filter((one) => one.fact === name).flatMap(({ value }) => value);
    switch (registry.get(name)?.type) {
      case 'number':
        return named.flatMap((one) => (typeof one === 'number' ? [one, one * 0.9, one * 1.1 + 1] : []));
      case 'boolean':
        return [true, false];
      case 'list':
        return [[], ...named.flatMap((one) => (typeof one === 'string' ? [[one]] : []))];
      default:
        return named.flatMap((one) => (typeof one === 'string' ? [one] : []));
    }
  };
  const names = [...registry.values()].filter(({ subject }) => subject === 'enterprise').map((one) => one.fact);
  const history: Arbitrary<DatedFact[]> = fc
    .tuple(
      ...names.map((name) => {
        const values = valuesOf(name);
        const known = values.length === 0 ? fc.constant(null) : fc.constantFrom(...values);
        const day = fc.constantFrom('2024-06-30', '2026-01-01', '2026-11-23');
        return fc.tuple(fc.option(known, { freq: 3 }), day).map(([value, date]) => fact(name, value, date));
      }),
    )
    .map((stated) => stated.filter(({ value }) => value !== null));

  test('for every policy of the corpus, on more than one day, to the last field', async () => {
    const world = await openWorld();
    await world.app.importPolicies({ documents: corpus, publish: true }, as(SYSTEM));
    const enterprises = fc.sample(history, {
      numRuns: process.env['TEST_SCALE'] === 'full' ? 1_000 : 40,
      seed: Number(process.env['TEST_SEED'] ?? 20261122),
    });
    const usccs = enterprises.map((_one, index) => `E${index}`);
    for (const [index, stated] of enterprises.entries()) await world.tell(`E${index}`, stated);
    let met = 0;
    for (const asOf of [DAY, '2025-03-01', '2026-11-30']) {
      const reverse = new Map<string, object>();
      for (const { id } of corpus) {
        const all = [];
        let cursor = '';
        do {
          const page = await world.app.matchEnterprises(ask(id, { asOf, cursor }), leader);
          all.push(...page.items);
          cursor = page.nextCursor;
        } while (cursor !== '');
        expect(all.map(({ uscc }) => uscc).sort()).toEqual([...usccs].sort());
        for (const { uscc, name: _name, ...outcome } of all) {
          reverse.set(`${id} ${uscc}`, outcome);
          if (outcome.decision === 'met') met += 1;
        }
      }
      for (const uscc of usccs) {
        const { items } = await world.app.matchPolicies(
          match({ applicant: { uscc, asOf }, includeNotInForce: true }),
          leader,
        );
        expect(items).toHaveLength(corpus.length);
        for (const { policyId, decision, gap, missing, benefit } of items)
          expect(reverse.get(`${policyId} ${uscc}`)).toEqual({ decision, gap, missing, benefit });
      }
    }
    expect(met).toBeGreaterThan(0);
    await world.close();
  }, 600_000);
});

describe('the enterprises of a policy', () => {
  let world: World;
  const policy = document({
    conditions: {
      all: [
        { fact: 'enterprise.revenue', op: 'gte', value: 1000, text: '营收不低于1000元' },
        { fact: 'enterprise.employees', op: 'gte', value: 10, text: '职工不少于10人' },
      ],
    },
    benefits: [
      { kind: 'grant', amount: null, formula: { rate: 0.1, of: 'enterprise.revenue', cap: null }, text: '营收的10%' },
    ],
  });
  const { id } = policy;
  const list = (fields: Partial<MatchEnterprises> = {}, call = leader) =>
    world.app.matchEnterprises(ask(id, fields), call);
  const usccsOf = ({ items }: { items: readonly { uscc: string }[] }) => items.map(({ uscc }) => uscc);

  beforeAll(async () => {
    world = await openWorld();
    await world.publish(policy);
    const told: [string, string, DatedFact[]][] = [
      [
        'A',
        '淮南甲科技',
        [fact('enterprise.revenue', 2000), fact('enterprise.employees', 20), fact('enterprise.regionCode', '340403')],
      ],
      [
        'B',
        '淮南乙材料',
        [fact('enterprise.revenue', 9000), fact('enterprise.employees', 10), fact('enterprise.regionCode', '340421')],
      ],
      ['C', '寿县丙食品', [fact('enterprise.revenue', 1000), fact('enterprise.regionCode', '340422')]],
      ['D', '淮南丁', []],
      [
        'E',
        '淮南戊科技',
        [fact('enterprise.revenue', 1), fact('enterprise.employees', 1), fact('enterprise.regionCode', '340403')],
      ],
      [
        'F',
        '淮南己',
        [fact('enterprise.revenue', 1), fact('enterprise.employees', 20), fact('enterprise.regionCode', '340403')],
      ],
    ];
    for (const [uscc, name, history] of told) await world.tell(uscc, history, 1, name);
  });
  afterAll(() => world.close());

  test('are met first by estimate, then unknown by how little is missing, then notMet by size of gap', async () => {
    const found = await list();
    expect(usccsOf(found)).toEqual(['B', 'A', 'C', 'D', 'F', 'E']);
    expect(found).toMatchObject({ asOf: DAY, total: 6, nextCursor: '', counts: { met: 2, unknown: 2, notMet: 2 } });
    expect(found.items[0]).toEqual({
      uscc: 'B',
      name: '淮南乙材料',
      decision: 'met',
      gap: [],
      missing: [],
      benefit: { estimate: 900, upTo: 900, currency: 'CNY', text: '营收的10%' },
    });
    expect(found.items[2]?.missing).toEqual(['enterprise.employees']);
    expect(found.items[4]?.gap).toMatchObject([{ fact: 'enterprise.revenue', actual: 1, changeable: true }]);
  });

  test('are narrowed by decision and words; the counts are of all that the caller may see', async () => {
    const met = await list({ decisions: ['met'] });
    expect([usccsOf(met), met.total, met.counts.notMet]).toEqual([['B', 'A'], 2, 2]);
    const words = await list({ q: '科技 淮南' });
    expect([usccsOf(words), words.total, words.counts.met]).toEqual([['A', 'E'], 2, 2]);
    expect(usccsOf(await list({ q: 'ｂ' }))).toEqual(['B']);
    expect((await list({ q: '火箭' })).total).toBe(0);
  });

  test('are those of its region for a county, and of unknown region only for a whole city', async () => {
    const own = await list({}, county('340403'));
    expect([usccsOf(own), own.total, own.counts]).toEqual([['A', 'F', 'E'], 3, { met: 1, unknown: 0, notMet: 2 }]);
    expect(usccsOf(await list({}, county('340421', '340422')))).toEqual(['B', 'C']);
    expect((await list({}, county('3404'))).total).toBe(6);
    expect(usccsOf(await list({}, county('3411')))).toEqual(['D']);
    for (const regions of [[], ['341102'], ['']]) expect((await list({}, county(...regions))).total).toBe(0);
  });

  test('are for the roles that the table names, and nobody else', async () => {
    for (const role of ['taskforce', 'editor', 'reviewer', 'leader'] as const)
      expect((await list({}, as(actor(role)))).total).toBe(6);
    for (const role of ['hr', 'finance', 'element', 'admin', 'auditor', 'province'] as const)
      expect(await failureOf(list({}, as(actor(role))))).toMatchObject({ kind: 'forbidden', code: 'access.forbidden' });
    expect(await failureOf(list({}, as(actor('enterprise', 'e', 'A'))))).toMatchObject({ kind: 'forbidden' });
    expect(await failureOf(list({}, as(ANONYMOUS)))).toMatchObject({ kind: 'unauthenticated', code: 'auth.required' });
  });

  test('are refused for a policy that is not published, a day that is none and a cursor of another list', async () => {
    const draft = document();
    await world.app.createPolicy(draft, as(actor('editor')));
    const withdrawn = document();
    await world.publish(withdrawn);
    await world.app.withdrawPolicy({ id: withdrawn.id, reason: '' }, as(actor('reviewer')));
    for (const one of ['nothing', draft.id, withdrawn.id])
      expect(await failureOf(world.app.matchEnterprises(ask(one), leader))).toMatchObject({
        kind: 'notFound',
        code: 'policy.not_found',
      });
    expect(await failureOf(list({ asOf: '2026-02-30' }))).toMatchObject({ code: 'day.invalid', paths: ['asOf'] });
    const { nextCursor } = await list({ limit: 2 });
    expect(await failureOf(list({ limit: 2, cursor: nextCursor, decisions: ['met'] }))).toMatchObject({
      code: 'cursor.invalid',
    });
  });

  test('are decided by what was known on the day, and shown by where they are today', async () => {
    const before = await list({ asOf: '2025-12-31' }, county('340403'));
    expect([usccsOf(before), before.asOf, before.counts.unknown]).toEqual([['A', 'E', 'F'], '2025-12-31', 3]);
  });

  test('of a policy about chambers are decided by the same law', async () => {
    const chambers = document({
      conditions: { fact: 'chamber.introducedProjects', op: 'gte', value: 1, text: '引进项目不少于1个' },
    });
    await world.publish(chambers);
    expect(await world.app.matchEnterprises(ask(chambers.id), leader)).toMatchObject({ counts: { unknown: 6 } });
  });
});

describe('a long list', () => {
  const COUNT = process.env['TEST_SCALE'] === 'full' ? 3_000 : 450;
  const policy = document();
  let world: World;
  let reads = 0;
  let turns = 0;
  let app: World['app'];

  beforeAll(async () => {
    world = await openWorld();
    await world.publish(policy);
    for (let n = 0; n < COUNT; n += 1)
      await world.tell(`U${String(n).padStart(5, '0')}`, n % 3 === 0 ? [] : [fact('enterprise.revenue', n * 4)]);
    const { enterpriseCopies } = world.ways;
    const counted = {
      ...enterpriseCopies,
      all: () => {
        reads += 1;
        return enterpriseCopies.all();
      },
    };
    app = createApp({ ...world.ways, enterpriseCopies: counted });
  });
  afterAll(() => world.close());

  const whole = async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await app.matchEnterprises(ask(policy.id, { limit: 40, cursor }), leader);
      expect(page.total).toBe(COUNT);
      seen.push(...page.items.map(({ uscc }) => uscc));
      cursor = page.nextCursor;
    } while (cursor !== '');
    return seen;
  };

  test('is paged through with each enterprise once, and decided once for all pages', async () => {
    reads = 0;
    const seen = await whole();
    expect([seen.length, new Set(seen).size, reads]).toEqual([COUNT, COUNT, 1]);
  });

  test('is decided anew once an enterprise or the policy has changed', async () => {
    const metNow = async () => (await app.matchEnterprises(ask(policy.id), leader)).counts.met;
    const before = await metNow();
    await world.tell('U00000', [fact('enterprise.revenue', 5000)], 2);
    expect(await metNow()).toBe(before + 1);
    await world.publish({
      ...policy,
      conditions: { fact: 'enterprise.revenue', op: 'gte', value: 0, text: '有营收' },
    });
    expect(await metNow()).toBe(COUNT - COUNT / 3 + 1);
  });

  test('lets others have their turn while it is decided', async () => {
    await world.tell('U00003', [], 2);
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await app.matchEnterprises(ask(policy.id), leader);
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(Math.ceil(COUNT / 200));
  });
});
