import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS } from '@shuangzhao/access';
import { eventCodec } from '@shuangzhao/contracts';
import { ENTERPRISE_CHANGED } from '../src/adapters/enterprise-changed.js';
import { by, city, enterpriseActor, failureOf, NAME, newUscc, openWorld, staff, system, type World } from './world.js';

let world: World;
let app: World['app'];

beforeAll(async () => {
  world = await openWorld();
  app = world.app;
});
afterAll(() => world.close());

const FACTS = { 'enterprise.regionCode': '340421', 'enterprise.revenue': 120_000_000 };
const put = (uscc: string, more: object = {}, call = by(system)) =>
  app.putEnterprise({ uscc, name: NAME, facts: FACTS, ...more }, call);
const patch = (uscc: string, facts: Record<string, unknown>, more: object = {}, call = by(system)) =>
  app.patchEnterpriseFacts({ uscc, facts, ...more }, call);
const eventsOf = async (uscc: string) =>
  (await world.store.readOutbox(1000)).filter(({ aggregate }) => aggregate === uscc);

describe('putting an enterprise', () => {
  test('creates it, then replaces it, each time as a new version with one event', async () => {
    const uscc = newUscc();
    const first = await put(uscc);
    const second = await put(uscc, { facts: { 'enterprise.revenue': 130_000_000 } });
    expect([first.created, first.version, second.created, second.version]).toEqual([true, 1, false, 2]);
    expect(Object.keys(second.facts)).toEqual(['enterprise.revenue']);
    expect((await eventsOf(uscc)).map(({ version }) => version)).toEqual([1, 2]);
  });

  test('makes no version and no event where nothing is news', async () => {
    const uscc = newUscc();
    await put(uscc);
    const again = await put(uscc);
    expect([again.created, again.version]).toEqual([false, 1]);
    expect(await eventsOf(uscc)).toHaveLength(1);
  });

  test('takes an enterprise of which nothing is known', async () => {
    const { created, facts } = await put(newUscc(), { facts: {} });
    expect([created, facts]).toEqual([true, {}]);
  });

  test('gives the first reply again under its key, whatever has happened since', async () => {
    const uscc = newUscc();
    const first = await put(uscc, {}, by(system, uscc));
    await patch(uscc, { 'enterprise.revenue': 1 });
    expect(await put(uscc, {}, by(system, uscc))).toEqual(first);
    expect((await app.getEnterprise({ uscc }, by(city))).version).toBe(2);
    expect(await failureOf(put(uscc, {}, by(system, uscc, 'other')))).toBe('conflict idempotency.key_reused');
  });

  test('leaves nothing behind where it is refused: the key is free, the enterprise as it was', async () => {
    const uscc = newUscc();
    const call = by(system, uscc);
    expect(await failureOf(put(uscc, { name: '' }, call))).toBe('invalid body.value');
    expect((await put(uscc, {}, call)).created).toBe(true);
  });

  test('refuses what the caller has not seen', async () => {
    const uscc = newUscc();
    expect(await failureOf(put(uscc, { expectedVersion: 1 }))).toBe('stale enterprise.version');
    await put(uscc, { expectedVersion: undefined });
    expect(await failureOf(put(uscc, { expectedVersion: 2 }))).toBe('stale enterprise.version');
    expect((await put(uscc, { name: `${NAME}二`, expectedVersion: 1 })).version).toBe(2);
  });

  test('refuses a bad USCC, a bad fact and a bad day', async () => {
    const uscc = newUscc();
    expect(await failureOf(put(`${uscc}1`))).toBe('invalid enterprise.uscc_invalid');
    expect(await failureOf(put(uscc, { facts: { 'enterprise.revenue': '1' } }))).toBe('invalid fact.type');
    expect(await failureOf(put(uscc, { asOf: '2026-11-23' }))).toBe('invalid day.future');
  });

  test('says who stated the facts: the role, or what the caller says; an enterprise never passes for somebody else', async () => {
    const uscc = newUscc();
    const sourceOf = async (call: ReturnType<typeof by>, source?: string) =>
      (await put(uscc, { source }, call)).facts['enterprise.revenue']?.source;
    expect(await sourceOf(by(system))).toBe('系统导入');
    expect(await sourceOf(by(city))).toBe('县区填报');
    expect(await sourceOf(by(city), '市税务局')).toBe('市税务局');
    expect(await sourceOf(by(enterpriseActor(uscc)))).toBe('企业自报');
    expect(await sourceOf(by(enterpriseActor(uscc)), '市税务局')).toBe('企业自报：市税务局');
  });

  test('tells everybody the whole history of every fact', async () => {
    const uscc = newUscc();
    await put(uscc, { asOf: '2024-01-01' });
    await patch(uscc, { 'enterprise.revenue': null, 'enterprise.qualifications': ['高新技术企业'] });
    const body: unknown = (await eventsOf(uscc)).at(-1)?.body;
    if (typeof body !== 'object' || body === null) throw new Error('no body');
    const told = eventCodec.decode(ENTERPRISE_CHANGED, eventCodec.encode(ENTERPRISE_CHANGED, body));
    expect(told).toMatchObject({
      uscc,
      name: NAME,
      facts: {
        'enterprise.revenue': {
          entries: [
            { value: { kind: 'number', number: 120_000_000 }, source: '系统导入', asOf: '2024-01-01' },
            { value: {}, asOf: '2026-11-22' },
          ],
        },
        'enterprise.qualifications': { entries: [{ value: { kind: 'texts', texts: { values: ['高新技术企业'] } } }] },
      },
    });
  });
});

describe('patching facts', () => {
  test('merges them, and forgets those that are null', async () => {
    const uscc = newUscc();
    await put(uscc);
    const { facts, version } = await patch(uscc, { 'enterprise.revenue': null, 'enterprise.employees': 260 });
    expect(Object.keys(facts).sort()).toEqual(['enterprise.employees', 'enterprise.regionCode']);
    expect(version).toBe(2);
  });

  test('of an enterprise that is not there is not found', async () => {
    expect(await failureOf(patch(newUscc(), {}, {}, by(city)))).toBe('notFound enterprise.not_found');
  });
});

describe('getting an enterprise', () => {
  test('shows it as known for any past day, with its present version', async () => {
    const uscc = newUscc();
    await put(uscc, { asOf: '2024-01-01' });
    await patch(uscc, { 'enterprise.revenue': 1 }, { asOf: '2025-01-01' });
    const revenueOn = async (asOf?: string) =>
      (await app.getEnterprise({ uscc, asOf }, by(city))).facts['enterprise.revenue']?.value;
    expect([await revenueOn('2023-12-31'), await revenueOn('2024-12-31'), await revenueOn()]).toEqual([
      undefined,
      120_000_000,
      1,
    ]);
    expect((await app.getEnterprise({ uscc, asOf: '2023-01-01' }, by(city))).version).toBe(2);
    expect(await failureOf(app.getEnterprise({ uscc, asOf: '2026-11-23' }, by(city)))).toBe('invalid day.future');
    expect(await failureOf(app.getEnterprise({ uscc, asOf: 'then' }, by(city)))).toBe('invalid day.invalid');
  });
});

describe('the history of an enterprise', () => {
  const ask = (uscc: string, more: object = {}, call = by(city)) =>
    app.getEnterpriseHistory({ uscc, limit: 0, cursor: '', ...more }, call);

  test('tells what was stated, newest day first; null from the day on which a fact was forgotten', async () => {
    const uscc = newUscc();
    await put(uscc, { asOf: '2024-01-01' });
    await patch(uscc, { 'enterprise.revenue': 1 }, { asOf: '2025-01-01', source: '市税务局' }, by(city));
    await patch(uscc, { 'enterprise.revenue': null });
    const { items, nextCursor, total } = await ask(uscc);
    expect(items.map(({ fact, value, source, asOf }) => [fact, value, source, asOf])).toEqual([
      ['enterprise.revenue', null, '系统导入', '2026-11-22'],
      ['enterprise.revenue', 1, '市税务局', '2025-01-01'],
      ['enterprise.regionCode', '340421', '系统导入', '2024-01-01'],
      ['enterprise.revenue', 120_000_000, '系统导入', '2024-01-01'],
    ]);
    expect([nextCursor, total]).toEqual(['', 4]);
    expect(items[0]?.recordedAt).toBe('2026-11-22T04:00:00.000Z');
    expect((await ask(uscc, { fact: 'enterprise.regionCode' })).items.map(({ fact }) => fact)).toEqual([
      'enterprise.regionCode',
    ]);
    expect((await ask(uscc, { fact: 'enterprise.employees' })).total).toBe(0);
  });

  test('of one day, what we learnt last comes first', async () => {
    const uscc = newUscc();
    await put(uscc, { asOf: '2024-01-01' });
    world.clock.now = new Date('2026-11-22T05:00:00Z');
    await patch(uscc, { 'enterprise.employees': 3 }, { asOf: '2024-01-01' });
    world.clock.now = new Date('2026-11-22T04:00:00Z');
    expect((await ask(uscc)).items.map(({ fact }) => fact)).toEqual([
      'enterprise.employees',
      'enterprise.regionCode',
      'enterprise.revenue',
    ]);
  });

  test('pages through all of it, each entry once', async () => {
    const uscc = newUscc();
    await put(uscc, { facts: {} });
    for (let year = 2010; year < 2025; year += 1)
      await patch(uscc, { 'enterprise.revenue': year }, { asOf: `${year}-01-01` });
    const seen: unknown[] = [];
    let cursor = '';
    do {
      const page = await ask(uscc, { fact: 'enterprise.revenue', limit: 4, cursor });
      expect(page.total).toBe(15);
      seen.push(...page.items.map(({ value }) => value));
      cursor = page.nextCursor;
    } while (cursor !== '');
    expect(seen).toEqual(Array.from({ length: 15 }, (_, n) => 2024 - n));
    const { nextCursor } = await ask(uscc, { limit: 4 });
    expect(await failureOf(ask(uscc, { fact: 'enterprise.revenue', cursor: nextCursor }))).toBe(
      'invalid cursor.invalid',
    );
  });

  test('is refused for a fact that nobody knows and an enterprise that is not there', async () => {
    const uscc = newUscc();
    expect(await failureOf(ask(uscc))).toBe('notFound enterprise.not_found');
    await put(uscc);
    expect(await failureOf(ask(uscc, { fact: 'enterprise.nothing' }))).toBe('invalid fact.unknown');
    expect(await failureOf(ask(uscc, { fact: '__proto__' }))).toBe('invalid fact.unknown');
  });

  test('is for staff and the enterprise itself; others are hidden from it whether they are there or not', async () => {
    const uscc = newUscc();
    await put(uscc);
    expect((await ask(uscc, {}, by(enterpriseActor(uscc)))).total).toBe(2);
    expect((await ask(uscc, {}, by(staff('hr')))).total).toBe(2);
    for (const one of [uscc, newUscc()])
      expect(await failureOf(ask(one, {}, by(enterpriseActor(newUscc()))))).toBe('notFound access.not_found');
    for (const role of ['auditor', 'admin'] as const)
      expect(await failureOf(ask(uscc, {}, by(staff(role))))).toBe('forbidden access.forbidden');
    expect(await failureOf(ask(uscc, {}, by(ANONYMOUS)))).toBe('unauthenticated auth.required');
  });
});

describe('who may', () => {
  test('write: the county in whose region the enterprise is, before and after, and the enterprise itself', async () => {
    const uscc = newUscc();
    const fengtai = by(staff('county', ['340421']));
    const shouxian = by(staff('county', ['340422']));
    expect(await failureOf(put(uscc, {}, shouxian))).toBe('forbidden access.forbidden');
    expect(await failureOf(put(uscc, { facts: {} }, fengtai))).toBe('forbidden access.forbidden');
    expect((await put(uscc, {}, fengtai)).created).toBe(true);
    expect((await patch(uscc, { 'enterprise.employees': 1 }, {}, by(enterpriseActor(uscc)))).version).toBe(2);

    const move = { 'enterprise.regionCode': '340422' };
    expect(await failureOf(patch(uscc, move, {}, fengtai))).toBe('forbidden access.forbidden');
    expect(await failureOf(patch(uscc, move, {}, shouxian))).toBe('forbidden access.forbidden');
    expect(await failureOf(patch(uscc, move, { asOf: '2020-01-01' }, fengtai))).toBe('forbidden access.forbidden');
    expect(await failureOf(patch(uscc, { 'enterprise.regionCode': null }, {}, fengtai))).toBe(
      'forbidden access.forbidden',
    );
    expect((await patch(uscc, move, {}, by(city))).version).toBe(3);
    expect(await failureOf(patch(uscc, { 'enterprise.employees': 2 }, {}, fengtai))).toBe('forbidden access.forbidden');
    expect((await patch(uscc, { 'enterprise.employees': 2 }, {}, shouxian)).version).toBe(4);
  });

  test('not write: other staff, and nobody', async () => {
    const uscc = newUscc();
    await put(uscc);
    for (const role of ['hr', 'finance', 'leader', 'editor', 'admin', 'auditor'] as const)
      expect(await failureOf(patch(uscc, {}, {}, by(staff(role))))).toBe('forbidden access.forbidden');
    expect(await failureOf(put(uscc, {}, by(ANONYMOUS)))).toBe('unauthenticated auth.required');
  });

  test('read: staff every one, an enterprise itself only; others are hidden from it whether they are there or not', async () => {
    const uscc = newUscc();
    await put(uscc);
    for (const role of ['hr', 'finance', 'leader', 'taskforce', 'element', 'editor', 'reviewer'] as const)
      expect((await app.getEnterprise({ uscc }, by(staff(role)))).uscc).toBe(uscc);
    expect((await app.getEnterprise({ uscc }, by(enterpriseActor(uscc)))).uscc).toBe(uscc);
    expect(await failureOf(app.getEnterprise({ uscc }, by(staff('auditor'))))).toBe('forbidden access.forbidden');
    expect(await failureOf(app.getEnterprise({ uscc }, by(ANONYMOUS)))).toBe('unauthenticated auth.required');

    const other = by(enterpriseActor(newUscc()));
    for (const one of [uscc, newUscc()]) {
      expect(await failureOf(app.getEnterprise({ uscc: one }, other))).toBe('notFound access.not_found');
      expect(await failureOf(patch(one, { 'enterprise.employees': 1 }, {}, other))).toBe('notFound access.not_found');
      expect(await failureOf(put(one, {}, other))).toBe('notFound access.not_found');
    }
  });
});

describe('searching enterprises', () => {
  const mark = `甲${newUscc().slice(8, 14)}`;
  const usccs: string[] = [];
  const ask = (more: object = {}, call = by(city)) =>
    app.searchEnterprises({ q: mark, industry: '', region: '', limit: 0, cursor: '', ...more }, call);

  beforeAll(async () => {
    const places = [
      ['340421', 'C3670'],
      ['340422', 'C3670'],
      ['340422', 'I6510'],
      ['340100', 'C1310'],
    ] as const;
    for (const [region, industry] of places) {
      const uscc = newUscc();
      usccs.push(uscc);
      const facts = { 'enterprise.regionCode': region, 'enterprise.industryCode': industry };
      await put(uscc, { name: `淮南${mark}食品有限公司`, facts });
      const stored = await world.enterprises.get(uscc);
      if (stored) await world.search.put([stored.enterprise]);
    }
  });

  test('finds words inside the name, and the USCC', async () => {
    expect((await ask({ q: `${mark}食` })).total).toBe(4);
    expect((await ask({ q: usccs[0] })).items.map(({ uscc }) => uscc)).toEqual([usccs[0]]);
    expect((await ask({ q: `${mark} 火箭` })).total).toBe(0);
  });

  test('narrows by prefixes of region and industry', async () => {
    expect((await ask({ region: '3404' })).total).toBe(3);
    expect((await ask({ region: '3404', industry: 'C36' })).total).toBe(2);
    expect((await ask({ region: '340422', industry: 'C' })).items.map(({ uscc }) => uscc)).toEqual([usccs[1]]);
  });

  test('pages through all of them, each once, with the exact total', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await ask({ limit: 3, cursor });
      expect(page.total).toBe(4);
      seen.push(...page.items.map(({ uscc }) => uscc));
      cursor = page.nextCursor;
    } while (cursor !== '');
    expect(seen.sort()).toEqual([...usccs].sort());
  });

  test('refuses a page that is none and a cursor of another list', async () => {
    const { nextCursor } = await ask({ limit: 3 });
    expect(await failureOf(ask({ cursor: nextCursor, region: '34' }))).toBe('invalid cursor.invalid');
    expect(await failureOf(ask({ cursor: 'nonsense' }))).toBe('invalid cursor.invalid');
    for (const limit of [-1, 201, 1.5]) expect(await failureOf(ask({ limit }))).toBe('invalid body.value');
  });

  test('shows an enterprise itself only', async () => {
    const [own = ''] = usccs;
    const { items, total } = await ask({}, by(enterpriseActor(own)));
    expect([items.map(({ uscc }) => uscc), total]).toEqual([[own], 1]);
    expect((await ask({}, by(enterpriseActor(newUscc())))).total).toBe(0);
    expect(await failureOf(ask({}, by(staff('auditor'))))).toBe('forbidden access.forbidden');
  });
});

describe('the registries', () => {
  test('are open to everybody: 180 facts, the regions of a day', async () => {
    expect((await app.listFacts(by(ANONYMOUS))).map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['enterprise.revenue', 'project.totalInvestment', 'talent.degree']),
    );
    const codesOn = async (on?: string) => (await app.listRegions({ on }, by(ANONYMOUS))).map(({ code }) => code);
    expect(await codesOn()).toContain('340422');
    expect(await codesOn('2014-01-01')).not.toContain('340422');
    expect(await failureOf(codesOn('2014-13-01'))).toBe('invalid day.invalid');
  });
});
