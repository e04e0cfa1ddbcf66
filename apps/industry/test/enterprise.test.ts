import { describe, expect, test } from '@jest/globals';
import { knownOn, type DatedFact, type FactValue } from '@shuangzhao/eligibility';
import { dayOf } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import fc from 'fast-check';
import { Enterprise, type Statement } from '../src/domain/enterprise.js';
import { numRuns } from './scale.js';

const NOW = new Date('2026-11-22T04:00:00Z');
const TODAY = '2026-11-22';
const NAME = '淮南某某新能源有限公司';
const fresh = () => new Enterprise('91340400MA2WXHN023', NAME);

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code;
  }
};
const values = (enterprise: Enterprise, day: string) =>
  Object.fromEntries(Object.entries(enterprise.factsOn(day)).map(([fact, { value }]) => [fact, value]));

describe('an enterprise', () => {
  test('knows of each fact the newest value dated the day or before, for any day', () => {
    const enterprise = fresh()
      .patch({ facts: { a: 2 }, source: 's', asOf: '2024-06-01' }, NOW)
      .patch({ facts: { a: 1, b: true }, source: 's', asOf: '2023-06-01' }, NOW);
    expect(values(enterprise, '2023-05-31')).toEqual({});
    expect(values(enterprise, '2024-05-31')).toEqual({ a: 1, b: true });
    expect(values(enterprise, '2024-06-01')).toEqual({ a: 2, b: true });
  });

  test('takes the last word of a day', () => {
    const enterprise = fresh()
      .patch({ facts: { a: 1 }, source: 's', asOf: '2024-06-01' }, NOW)
      .patch({ facts: { a: 2 }, source: 't', asOf: '2024-06-01' }, NOW);
    expect(enterprise.factsOn(TODAY)['a']).toEqual({
      value: 2,
      source: 't',
      asOf: '2024-06-01',
      recordedAt: NOW.toISOString(),
    });
    expect(enterprise.histories['a']).toHaveLength(1);
  });

  test('does not know what a put left out, from its day on; days before keep it', () => {
    const enterprise = fresh()
      .put(NAME, { facts: { a: 1, b: 2 }, source: 's', asOf: '2024-01-01' }, NOW)
      .put(NAME, { facts: { a: 1 }, source: 's', asOf: '2025-01-01' }, NOW);
    expect(values(enterprise, '2024-12-31')).toEqual({ a: 1, b: 2 });
    expect(values(enterprise, '2025-01-01')).toEqual({ a: 1 });
  });

  test('gives itself back for what it knows already', () => {
    const statement = { facts: { a: ['甲', '乙'], b: 1 }, source: 's' };
    const enterprise = fresh().put(NAME, { ...statement, asOf: '2024-01-01' }, NOW);
    expect(enterprise.put(NAME, { ...statement, asOf: '2024-01-01' }, NOW)).toBe(enterprise);
    expect(enterprise.put(NAME, statement, NOW)).toBe(enterprise);
    expect(enterprise.patch({ facts: { c: null }, source: 's' }, NOW)).toBe(enterprise);
    expect(enterprise.put(`${NAME}（新）`, statement, NOW)).not.toBe(enterprise);
    expect(enterprise.put(NAME, { ...statement, source: 't' }, NOW)).not.toBe(enterprise);
    expect(enterprise.put(NAME, { ...statement, asOf: '2025-01-01' }, NOW).factsOn(TODAY)['b']?.asOf).toBe(
      '2025-01-01',
    );
  });

  test('takes days of the Chinese calendar, none that is impossible or still to come', () => {
    const lateInUtc = new Date('2026-11-22T17:00:00Z');
    expect(dayOf(lateInUtc)).toBe('2026-11-23');
    const on = (asOf: string, now = NOW) => codeOf(() => fresh().patch({ facts: { a: 1 }, source: 's', asOf }, now));
    expect(on('2026-11-22')).toBeUndefined();
    expect(on('2026-11-23', lateInUtc)).toBeUndefined();
    expect(on('2026-11-23')).toBe('day.future');
    expect(on('2026-02-30')).toBe('day.invalid');
    expect(on('22.11.2026')).toBe('day.invalid');
  });

  test('has a name that can be read', () => {
    const named = (name: string) => codeOf(() => fresh().put(name, { facts: {}, source: 's' }, NOW));
    expect(named('𠮷野家')).toBeUndefined();
    for (const name of ['', ' ', ` ${NAME}`, 'a\nb', 'a\u202eb', '名'.repeat(201)])
      expect(named(name)).toBe('body.value');
  });

  test('keeps 400 days of a fact and refuses more, rather than drop the oldest', () => {
    const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
    let enterprise = fresh();
    for (let n = 0; n < 400; n += 1) enterprise = enterprise.patch({ facts: { a: n }, source: 's', asOf: day(n) }, NOW);
    expect(codeOf(() => enterprise.patch({ facts: { a: -1 }, source: 's' }, NOW))).toBe('fact.history_full');
    expect(values(enterprise.patch({ facts: { a: -1 }, source: 's', asOf: day(7) }, NOW), day(7))).toEqual({ a: -1 });
    expect(values(enterprise, day(0))).toEqual({ a: 0 });
  });

  const DAYS = ['2024-01-01', '2024-01-02', '2025-01-01', '2025-12-31', TODAY];
  const value: fc.Arbitrary<FactValue | null> = fc.constantFrom(1, 2, true, '甲', ['甲'], ['甲', '乙'], null);
  const statement = fc.record({
    whole: fc.boolean(),
    facts: fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { maxKeys: 3 }),
    source: fc.constantFrom('县区填报', '企业自报'),
    asOf: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
  });

  /** A log that is only ever added to and read whole, by the kernel's own law. */
  const logged = (log: readonly DatedFact[], { facts, source, asOf }: Statement): DatedFact[] => {
    const date = asOf ?? TODAY;
    const { facts: known, provenance } = knownOn(log, date);
    const said = Object.entries(facts).filter(([fact, stated]) => {
      const held = known[fact] ?? null;
      const repeats = JSON.stringify(held) === JSON.stringify(stated);
      if (held === null || stated === null) return !repeats;
      return asOf !== undefined || !repeats || provenance[fact]?.source !== source;
    });
    return [...log, ...said.map(([fact, stated]) => ({ fact, value: stated, source, date }))];
  };

  test('agrees for every day with a log read by the law of the kernel, and changes only when the log does', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 12 }), (statements) => {
        let enterprise = fresh();
        let log: DatedFact[] = [];
        for (const { whole, ...stated } of statements) {
          const leftOut = Object.fromEntries(log.map(({ fact }) => [fact, null]));
          const next = logged(log, whole ? { ...stated, facts: { ...leftOut, ...stated.facts } } : stated);
          const after = whole ? enterprise.put(NAME, stated, NOW) : enterprise.patch(stated, NOW);
          if (next.length === log.length) expect(after).toBe(enterprise);
          enterprise = after;
          log = next;
        }
        for (const day of ['2023-12-31', ...DAYS]) {
          const { facts, provenance } = knownOn(log, day);
          const entries = enterprise.factsOn(day);
          expect(values(enterprise, day)).toEqual(facts);
          for (const [fact, { source, asOf }] of Object.entries(entries))
            expect({ source, date: asOf }).toEqual(provenance[fact]);
        }
        for (const history of Object.values(enterprise.histories)) {
          const days = history.map(({ asOf }) => asOf);
          expect(days).toEqual([...new Set(days)].sort());
        }
      }),
      { numRuns },
    );
  });
});
