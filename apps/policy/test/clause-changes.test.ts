import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Condition, Rule } from '@shuangzhao/eligibility';
import fc from 'fast-check';
import { clauseChanges } from '../src/domain/clause-changes.js';
import { ANONYMOUS, as, command, corpus, document, editor, failureOf, openWorld, type World } from './world.js';

const condition = (fact: string, value: number, text = `${fact}不低于${String(value)}`): Condition => ({
  fact,
  op: 'gte',
  value,
  text,
});
const [a, b, c] = [
  condition('enterprise.revenue', 1),
  condition('enterprise.employees', 2),
  condition('enterprise.tax', 3),
];
const between = (before: Rule, after: Rule) => {
  const text = document();
  return clauseChanges({ ...text, conditions: before }, { ...text, conditions: after });
};

describe('what a version says otherwise', () => {
  test('nothing, and another order of the same, is no change', () => {
    const text = document({ materials: ['甲', '乙'], conditions: { all: [a, b] } });
    expect(clauseChanges(text, text)).toEqual([]);
    expect(clauseChanges(text, { ...text, materials: ['乙', '甲'], conditions: { all: [b, a] } })).toEqual([]);
  });

  test('a field is told as it was and as it is; one that is not known is null', () => {
    const text = document({ validTo: null, title: '甲' });
    expect(clauseChanges(text, { ...text, title: '乙', validTo: '2027-12-31', totalCap: 5 })).toEqual([
      { clause: 'title', before: '甲', after: '乙' },
      { clause: 'validTo', before: null, after: '2027-12-31' },
      { clause: 'totalCap', before: null, after: 5 },
    ]);
  });

  test('a condition with another value is one change, not one gone and one new', () => {
    const other = condition('enterprise.revenue', 9);
    expect(between({ all: [a, b] }, { all: [other, b] })).toEqual([{ clause: 'conditions', before: a, after: other }]);
  });

  test('conditions come and go; a fact that stays the same pairs them, whatever is asked of it', () => {
    const most: Condition = { fact: a.fact, op: 'lte', value: 1, text: '不高于1' };
    expect(between({ all: [a, b] }, { all: [most, c] })).toEqual([
      { clause: 'conditions', before: a, after: most },
      { clause: 'conditions', before: b, after: null },
      { clause: 'conditions', before: null, after: c },
    ]);
  });

  test('the same conditions that hang together otherwise are told as the whole rule', () => {
    expect(between({ all: [a, b] }, { any: [a, b] })).toEqual([
      { clause: 'conditions', before: { all: [a, b] }, after: { any: [a, b] } },
    ]);
    expect(between({ all: [a, { not: b }] }, { all: [a, b] })).toHaveLength(1);
    expect(between({ all: [a, b] }, { all: [a, { any: [b, c] }] })).toEqual([
      { clause: 'conditions', before: null, after: c },
    ]);
  });

  test('a benefit is paired with one of its kind, other items of lists are not paired', () => {
    const grant = { kind: 'grant', amount: 500, formula: null, text: '500元' } as const;
    const text = document({ benefits: [grant], materials: ['甲', '乙'] });
    const more = { ...grant, amount: 900, text: '900元' };
    expect(clauseChanges(text, { ...text, benefits: [more], materials: ['乙', '丙'] })).toEqual([
      { clause: 'benefits', before: grant, after: more },
      { clause: 'materials', before: '甲', after: null },
      { clause: 'materials', before: null, after: '丙' },
    ]);
  });

  test('between any two policies: what is gone was there, what is new is there, and the rest is the same', () => {
    const text = fc.constantFrom(...corpus);
    const conditions = fc.subarray([a, b, c, condition('enterprise.revenue', 7)], { minLength: 1 });
    const made = fc.tuple(text, conditions, fc.constantFrom('all', 'any')).map(([one, some, how]) => ({
      ...one,
      conditions: how === 'all' ? { all: some } : { any: some },
    }));
    const same = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
    fc.assert(
      fc.property(made, made, (before, after) => {
        const changes = clauseChanges(before, after);
        for (const list of ['benefits', 'materials', 'industries'] as const) {
          const of = changes.filter(({ clause }) => clause === list);
          const gone = of.flatMap((one) => (one.before === null ? [] : [one.before]));
          const come = of.flatMap((one) => (one.after === null ? [] : [one.after]));
          expect(same([...before[list], ...come])).toEqual(same([...after[list], ...gone]));
        }
        const told = new Set(changes.map(({ clause }) => clause));
        for (const field of ['title', 'validTo', 'issuer', 'level', 'totalCap'] as const)
          expect(told.has(field)).toBe(before[field] !== after[field]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('versions compared', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  test('everybody compares what was published; drafts only the desk', async () => {
    const text = document({ title: '甲' });
    await world.publish(text);
    expect(await failureOf(world.app.comparePolicyVersions({ id: text.id, to: 0, from: 0 }, as(ANONYMOUS)))).toEqual(
      expect.objectContaining({ kind: 'notFound', code: 'policy.version_not_found' }),
    );
    await world.publish({ ...text, title: '乙' });
    await world.app.updatePolicy({ id: text.id, document: { ...text, title: '丙' } }, as(editor));
    const compare = (to: number, from: number, who = ANONYMOUS) =>
      world.app.comparePolicyVersions({ id: text.id, to, from }, as(who));
    const change = (before: string, after: string) => [{ clause: 'title', before, after }];
    expect(await compare(0, 0)).toEqual({ from: 1, to: 2, changes: change('甲', '乙') });
    expect(await compare(1, 2)).toEqual({ from: 2, to: 1, changes: change('乙', '甲') });
    expect(await compare(0, 0, editor)).toEqual({ from: 2, to: 3, changes: change('乙', '丙') });
    expect((await failureOf(compare(3, 0))).code).toBe('policy.version_not_found');
    expect(
      (await failureOf(world.app.comparePolicyVersions({ ...command('nothing'), to: 0, from: 0 }, as(editor)))).code,
    ).toBe('policy.not_found');
  });
});
