import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  actor,
  ANONYMOUS,
  as,
  document,
  editor,
  failureOf,
  openWorld,
  reviewer,
  search,
  SYSTEM,
  type World,
} from './world.js';

const coded = (code: string) => [{ code, name: `行业${code}` }];

describe('the search of policies', () => {
  let world: World;
  const open = document({ title: '面向全部企业' });
  const cars = document({
    title: '汽车奖补',
    industries: coded('C36'),
    region: { code: '340421', name: '凤台县' },
    level: 'county',
  });
  const making = document({ title: '制造业奖补', industries: coded('C'), publishedOn: '2026-01-01' });
  const trade = document({
    title: '商贸奖补',
    industries: coded('F'),
    publishedOn: '2025-01-01',
    validTo: '2025-12-31',
  });
  const draft = document({ title: '起草中的奖补' });
  const gone = document({ title: '撤回的奖补' });

  beforeAll(async () => {
    world = await openWorld();
    await world.app.importPolicies({ documents: [open, cars, making, trade, gone], publish: true }, as(SYSTEM));
    await world.app.createPolicy(draft, as(editor));
    await world.app.updatePolicy({ id: cars.id, document: { ...cars, title: '改动中的汽车政策' } }, as(editor));
    await world.app.withdrawPolicy({ id: gone.id, reason: '' }, as(editor));
    await world.deliver();
  });
  afterAll(() => world.close());

  const found = async (fields: Parameters<typeof search>[0] = {}, who = ANONYMOUS) =>
    (await world.app.searchPolicies(search(fields), as(who))).items.map(({ id }) => id).sort();
  const ids = (...documents: { id: string }[]) => documents.map(({ id }) => id).sort();

  test('finds for everybody what is published, and for the desk the newest of everything', async () => {
    for (const who of [ANONYMOUS, actor('county'), actor('admin')])
      expect(await found({}, who)).toEqual(ids(open, cars, making, trade));
    for (const who of [editor, reviewer])
      expect(await found({}, who)).toEqual(ids(open, cars, making, trade, draft, gone));
    expect(await found({ q: '汽车奖补' })).toEqual(ids(cars));
    expect(await found({ q: '改动中' })).toEqual([]);
    expect(await found({ q: '改动中' }, editor)).toEqual(ids(cars));
    expect(await found({ q: '起草中' })).toEqual([]);
  });

  test('shows to each the text that it found', async () => {
    const titleFor = async (who: typeof editor) =>
      (await world.app.searchPolicies(search({ q: '汽车' }), as(who))).items.map(({ document: { title } }) => title);
    expect(await titleFor(ANONYMOUS)).toEqual(['汽车奖补']);
    expect(await titleFor(editor)).toEqual(['改动中的汽车政策']);
  });

  test('narrows by region, level and what an industry lies in, or has in it, or what is open to all', async () => {
    expect(await found({ region: '340421' })).toEqual(ids(cars));
    expect(await found({ region: '3404' })).toHaveLength(4);
    expect(await found({ level: 'county' })).toEqual(ids(cars));
    expect(await found({ category: '绿色低碳' })).toEqual([]);
    expect(await found({ industry: 'C3670' })).toEqual(ids(open, cars, making));
    expect(await found({ industry: 'C' })).toEqual(ids(open, cars, making));
    expect(await found({ industry: 'C38' })).toEqual(ids(open, making));
    expect(await found({ industry: 'F' })).toEqual(ids(open, trade));
  });

  test('narrows by the day', async () => {
    expect(await found({ inForceOn: '2025-12-31' })).toEqual(ids(open, cars, making, trade));
    expect(await found({ inForceOn: '2026-01-01' })).toEqual(ids(open, cars, making));
    const failure = await failureOf(world.app.searchPolicies(search({ inForceOn: '2026-13-01' }), as(ANONYMOUS)));
    expect(failure).toEqual({ kind: 'invalid', code: 'day.invalid', paths: ['inForceOn'] });
  });

  test('counts all that was found by facet, whatever page is shown', async () => {
    const { items, total, facets } = await world.app.searchPolicies(search({ limit: 1 }), as(ANONYMOUS));
    expect([items.length, total]).toEqual([1, 4]);
    expect(Object.fromEntries(facets.map(({ field, counts }) => [field, counts]))).toEqual({
      category: [{ value: '研发创新', count: 4 }],
      level: [
        { value: 'city', count: 3 },
        { value: 'county', count: 1 },
      ],
      region: [
        { value: '340400', count: 3 },
        { value: '340421', count: 1 },
      ],
      industry: [
        { value: '*', count: 1 },
        { value: 'C', count: 1 },
        { value: 'C36', count: 1 },
        { value: 'F', count: 1 },
      ],
      state: [{ value: 'published', count: 4 }],
    });
  });

  test('lists the newest papers first without words, and goes on by cursor', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await world.app.searchPolicies(search({ limit: 1, cursor }), as(ANONYMOUS));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== '');
    expect(seen.slice(0, 2)).toEqual([making.id, trade.id]);
    expect(seen.toSorted()).toEqual(ids(open, cars, making, trade));
    const { nextCursor } = await world.app.searchPolicies(search({ limit: 1 }), as(ANONYMOUS));
    const foreign = world.app.searchPolicies(search({ limit: 1, q: '奖补', cursor: nextCursor }), as(ANONYMOUS));
    expect(await failureOf(foreign)).toMatchObject({ kind: 'invalid', code: 'cursor.invalid' });
  });
});
