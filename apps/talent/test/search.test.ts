import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SearchTalents } from '../src/application/search-talents.js';
import { by, draftOf, failureOf, hr, openWorld, type World } from './world.js';

let world: World;
const names = new Map<string, string>();

const PEOPLE: Record<string, Parameters<typeof draftOf>[0]> = {
  composite: { profile: { skills: ['materials.composites', 'it.python'], birthYear: 1992 } },
  welder: {
    profile: {
      degree: 'college',
      skills: ['equipment.welding'],
      occupation: '焊工',
      school: '示例职业学院',
      birthYear: 1996,
    },
    rest: { sources: ['退役安置'] },
  },
  coder: {
    profile: { degree: 'doctor', skills: ['it.python', 'it.java'], occupation: '软件工程师', regionCode: '340122' },
  },
  closed: { profile: { availability: 'closed', regionCode: null, industries: [], skills: [] } },
};

beforeAll(async () => {
  world = await openWorld();
  for (const [name, parts] of Object.entries(PEOPLE)) {
    world.clock.now = new Date(world.clock.now.getTime() + 1000);
    names.set((await world.app.createTalent(draftOf(parts), by(hr))).id, name);
  }
  await world.reindex();
});
afterAll(() => world.close());

const ask = (asked: Partial<SearchTalents>) =>
  world.app.searchTalents({ q: '', must: [], can: [], not: [], facets: [], limit: 0, cursor: '', ...asked }, by(hr));
const found = async (asked: Partial<SearchTalents>) => (await ask(asked)).items.map(({ id }) => names.get(id));
const has = (field: string, ...values: string[]) => ({ field, values });

describe('a search', () => {
  test('without words tells the newest first', async () => {
    expect(await found({})).toEqual(['closed', 'coder', 'welder', 'composite']);
  });

  test('finds words in occupation, title, school and skills, by their aliases too, and leaves out others', async () => {
    expect(await found({ q: '焊工' })).toEqual(['welder']);
    expect(await found({ q: '职业学院' })).toEqual(['welder']);
    expect(await found({ q: '碳纤维' })).toEqual(['composite']);
    expect(await found({ q: '工程师 -软件' })).not.toContain('coder');
    expect(await found({ q: '示例甲' })).toEqual([]);
  });

  test('asks for each must, of skills for all, for one can, for no not', async () => {
    expect(await found({ must: [has('skills', 'it.python', 'it.java')] })).toEqual(['coder']);
    expect(await found({ must: [has('degree', 'doctor', 'college')] })).toEqual(['coder', 'welder']);
    expect(await found({ must: [has('degree', 'doctor', 'college'), has('skills', 'it.java')] })).toEqual(['coder']);
    expect(
      await found({ can: [has('skills', 'it.java', 'equipment.welding'), has('availability', 'closed')] }),
    ).toEqual(['closed', 'coder', 'welder']);
    expect(await found({ not: [has('skills', 'it.python'), has('sources', '退役安置')] })).toEqual(['closed']);
  });

  test('asks for each word of must, for one of can beside facets, for none of not', async () => {
    expect(await found({ must: [has('words', '示例', '工程师')] })).toEqual(
      expect.arrayContaining(['closed', 'coder', 'composite']),
    );
    expect(await found({ must: [has('words', '软件', '工程师')] })).toEqual(['coder']);
    expect(await found({ must: [has('words', '软件', '焊工')] })).toEqual([]);
    expect(await found({ q: '工程师', must: [has('words', '软件')], not: [has('words', '理工')] })).toEqual([]);
    expect(await found({ can: [has('words', '焊工', '软件')] })).toEqual(['coder', 'welder']);
    expect(await found({ can: [has('words', '焊工'), has('availability', 'closed')] })).toEqual(['closed', 'welder']);
    expect(await found({ can: [has('words', '没有的')] })).toEqual([]);
    expect(await found({ not: [has('words', '焊工', '软件')] })).toEqual(['closed', 'composite']);
    expect(await found({ must: [has('degree', 'master')], not: [has('words', '碳纤维')] })).toEqual(['closed']);
  });

  test('takes regions by prefix and ages by band', async () => {
    expect(await found({ must: [has('regionCode', '3404')] })).toEqual(['welder', 'composite']);
    expect(await found({ must: [has('ageBand', '30-34')] })).toEqual(['welder', 'composite']);
    expect(await found({ not: [has('ageBand', '30-34')] })).toEqual(['closed', 'coder']);
    expect(await found({ must: [has('ageBand', '31-35')] })).toEqual([]);
  });

  test('counts facets of all that it finds', async () => {
    const { facets, total } = await ask({ q: '材料', facets: ['degree', 'ageBand', 'industries'], limit: 1 });
    expect([total, facets]).toEqual([
      2,
      [
        { field: 'degree', counts: [{ value: 'master', count: 2 }] },
        { field: 'ageBand', counts: [{ value: '30-34', count: 1 }] },
        { field: 'industries', counts: [{ value: 'new-materials', count: 1 }] },
      ],
    ]);
  });

  test('goes on to the end by its cursor', async () => {
    const first = await ask({ limit: 3 });
    const second = await ask({ limit: 3, cursor: first.nextCursor });
    expect([...first.items, ...second.items].map(({ id }) => names.get(id))).toEqual([
      'closed',
      'coder',
      'welder',
      'composite',
    ]);
    expect([first.total, second.nextCursor]).toEqual([4, '']);
    expect(await failureOf(ask({ q: '焊工', cursor: first.nextCursor }))).toBe('invalid cursor.invalid');
  });

  test('that finds nothing says which condition to drop, the best first', async () => {
    const { total, relaxations } = await ask({
      q: '焊工',
      must: [has('degree', 'doctor'), has('regionCode', '3404')],
      can: [has('availability', 'quarter')],
    });
    expect([total, relaxations]).toEqual([0, [{ without: 'must.degree', total: 1 }]]);
    const other = await ask({ q: '软件工程师', not: [has('degree', 'doctor')] });
    expect(other.relaxations).toEqual([
      { without: 'query', total: 3 },
      { without: 'not.degree', total: 1 },
    ]);
  });

  test('that finds nothing names words as it names facets', async () => {
    const { relaxations } = await ask({ must: [has('words', '焊工')], not: [has('words', '职业学院')] });
    expect(relaxations).toEqual([
      { without: 'must.words', total: 3 },
      { without: 'not.words', total: 1 },
    ]);
    const other = await ask({ must: [has('degree', 'doctor')], can: [has('words', '焊工')] });
    expect(other.relaxations).toEqual([
      { without: 'must.degree', total: 1 },
      { without: 'can', total: 1 },
    ]);
  });

  test('by words that are none is refused', async () => {
    for (const word of ['', ' ', '两个 词', '-减号', '!?', '长'.repeat(31)])
      expect(await failureOf(ask({ can: [has('words', word)] }))).toBe('invalid body.value');
    expect(await failureOf(ask({ must: [has('words')] }))).toBe('invalid body.value');
    expect(await failureOf(ask({ not: [has('words', ...Array.from({ length: 11 }, (_, at) => `词${at}`))] }))).toBe(
      'invalid body.value',
    );
    const long = Array.from({ length: 5 }, (_, at) => `${at}`.repeat(30));
    expect(await failureOf(ask({ must: [has('words', ...long)] }))).toBe('invalid body.value');
    expect(await failureOf(ask({ facets: ['words'] }))).toBe('invalid body.value');
  });

  test('by what is no facet, or no value, is refused', async () => {
    expect(await failureOf(ask({ must: [has('name', '示例甲')] }))).toBe('invalid body.value');
    expect(await failureOf(ask({ can: [has('degree')] }))).toBe('invalid body.value');
    expect(await failureOf(ask({ not: [has('regionCode', '')] }))).toBe('invalid body.value');
    expect(await failureOf(ask({ facets: ['birthYear'] }))).toBe('invalid body.value');
    expect(await failureOf(ask({ q: '长'.repeat(201) }))).toBe('invalid body.value');
  });
});
