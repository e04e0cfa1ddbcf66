import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { conditionsOf, derive, explain, factFaults, isDay, knownOn, overlay } from '../src/index.js';
import { definitions, policies, registry } from './support/corpus.js';

const given = (facts: Record<string, unknown>) =>
  factFaults(facts, registry).map(({ path, code }) => `${path} ${code}`);

describe('the fact registry', () => {
  test('holds the vocabulary of data/README.md, no more and no less, each fact once', () => {
    const readme = readFileSync(new URL('../../../data/README.md', import.meta.url), 'utf8');
    const section = readme.slice(readme.indexOf('## 5.'), readme.indexOf('## 6.'));
    const extended = [...section.matchAll(/^\| `([a-z]+\.\w+)`/gm)].map(([, name]) => name);
    const base = [...section.matchAll(/(enterprise|project|talent)\.\(([^)]*)\)/g)].flatMap(
      ([, subject = '', names = '']) => names.split(',').map((name) => `${subject}.${name.trim()}`),
    );
    expect(definitions.map(({ fact }) => fact).sort()).toEqual([...base, ...extended].sort());
  });

  test('holds every fact that a policy reads, also in its benefits', () => {
    const read = policies.flatMap(({ conditions, benefits }) => [
      ...[conditions, ...benefits.flatMap(({ when }) => when ?? [])].flatMap(conditionsOf).map(({ fact }) => fact),
      ...benefits.flatMap(({ formula }) => formula?.of ?? []),
    ]);
    expect(read.length).toBeGreaterThan(500);
    expect(read.filter((fact) => !registry.has(fact))).toEqual([]);
  });

  test('multiplies rates with numbers only', () => {
    const bases = new Set(policies.flatMap(({ benefits }) => benefits.flatMap(({ formula }) => formula?.of ?? [])));
    expect([...bases].filter((fact) => registry.get(fact)?.type !== 'number')).toEqual([]);
  });

  test('says of each fact in Chinese what it is and where to find it', () => {
    for (const { fact, label, help, subject, type, unit, values, examples } of definitions) {
      expect([fact, /\p{Script=Han}/u.test(label), help.length > label.length, help.endsWith('。')]).toEqual([
        fact,
        true,
        true,
        true,
      ]);
      expect([fact, fact.split('.')[0]]).toEqual([fact, subject]);
      if (unit === '元' || unit === '美元') expect(help).toContain(`单位：${unit}`);
      if (type !== 'number') expect([fact, unit]).toEqual([fact, null]);
      if (values || examples) expect(['text', 'list']).toContain(type);
    }
  });

  test('names the parts that the kernel derives from', () => {
    const parts = {
      'enterprise.registeredOn': '2020-01-01',
      'enterprise.rdExpense': 1,
      'enterprise.revenue': 2,
      'enterprise.output': 3,
      'enterprise.outputLastYear': 2,
      'enterprise.techTransferIncome': 1,
    };
    for (const { fact, derivedFrom } of definitions) {
      const known = {
        facts: Object.fromEntries((derivedFrom ?? []).map((part) => [part, parts[part as keyof typeof parts]])),
        provenance: {},
      };
      expect([fact, fact in derive(known, '2026-11-22').facts]).toEqual([fact, derivedFrom !== null]);
    }
  });
});

describe('facts from outside', () => {
  test('that fit are accepted, and null for any of them', () => {
    expect(
      given({
        'enterprise.revenue': 1.5,
        'enterprise.isPrivate': false,
        'enterprise.scale': 'micro',
        'enterprise.registeredOn': '2024-02-29',
        'enterprise.qualifications': [],
        'enterprise.creditRating': null,
      }),
    ).toEqual([]);
  });

  test.each<[Record<string, unknown>, string]>([
    [{ 'enterprise.nope': 1 }, 'facts.enterprise.nope fact.unknown'],
    [{ 'enterprise.nope': null }, 'facts.enterprise.nope fact.unknown'],
    [{ constructor: 1 }, 'facts.constructor fact.unknown'],
    [{ 'enterprise.revenue': '1' }, 'facts.enterprise.revenue fact.type'],
    [{ 'enterprise.revenue': NaN }, 'facts.enterprise.revenue fact.type'],
    [{ 'enterprise.revenue': [1] }, 'facts.enterprise.revenue fact.type'],
    [{ 'enterprise.isPrivate': 1 }, 'facts.enterprise.isPrivate fact.type'],
    [{ 'enterprise.park': '' }, 'facts.enterprise.park fact.type'],
    [{ 'enterprise.registeredOn': '2023-02-29' }, 'facts.enterprise.registeredOn fact.type'],
    [{ 'enterprise.qualifications': '高新技术企业' }, 'facts.enterprise.qualifications fact.type'],
    [{ 'enterprise.qualifications': [1] }, 'facts.enterprise.qualifications fact.type'],
    [{ 'enterprise.scale': 'tiny' }, 'facts.enterprise.scale fact.value'],
  ])('%j is refused: %s', (facts, fault) => {
    expect(given(facts)).toEqual([fault]);
  });

  test('days are days of the calendar', () => {
    expect(['2024-02-29', '2000-12-31'].map(isDay)).toEqual([true, true]);
    expect(['2023-02-29', '2024-13-01', '2024-1-1', '2024-01-01T00:00:00Z', 20240101].map(isDay)).toEqual(
      Array(5).fill(false),
    );
  });
});

describe('as of a day', () => {
  const entry = (fact: string, value: number | null, date: string, source = '申报') => ({ fact, value, date, source });
  const history = [
    entry('enterprise.revenue', 100, '2024-03-01'),
    entry('enterprise.revenue', 300, '2026-03-01'),
    entry('enterprise.revenue', 200, '2025-03-01', '统计'),
    entry('enterprise.employees', 10, '2025-01-01'),
    entry('enterprise.employees', null, '2025-06-01'),
    entry('enterprise.employees', 12, '2026-01-01'),
  ];

  test('each fact has its newest value dated that day or before', () => {
    expect(knownOn(history, '2024-02-29').facts).toEqual({});
    expect(knownOn(history, '2024-03-01').facts).toEqual({ 'enterprise.revenue': 100 });
    expect(knownOn(history, '2025-05-31')).toEqual({
      facts: { 'enterprise.revenue': 200, 'enterprise.employees': 10 },
      provenance: {
        'enterprise.revenue': { source: '统计', date: '2025-03-01' },
        'enterprise.employees': { source: '申报', date: '2025-01-01' },
      },
    });
  });

  test('a fact that was forgotten is unknown until it is told again', () => {
    expect(knownOn(history, '2025-06-01').facts).toEqual({ 'enterprise.revenue': 200 });
    expect(knownOn(history, '2026-11-22').facts).toEqual({ 'enterprise.revenue': 300, 'enterprise.employees': 12 });
  });

  test('of two values of one day the later entry counts', () => {
    const twice = [entry('enterprise.revenue', 1, '2026-01-01'), entry('enterprise.revenue', 2, '2026-01-01')];
    expect(knownOn(twice, '2026-01-01').facts).toEqual({ 'enterprise.revenue': 2 });
  });

  test('what is laid over it wins, and null forgets', () => {
    const known = overlay(
      knownOn(history, '2025-03-01'),
      { 'enterprise.revenue': null, 'enterprise.output': 5 },
      { source: '假设', date: null },
    );
    expect(known.facts).toEqual({ 'enterprise.revenue': null, 'enterprise.employees': 10, 'enterprise.output': 5 });
    expect(known.provenance['enterprise.output']).toEqual({ source: '假设', date: null });
  });
});

describe('derived facts', () => {
  const derived = (facts: Record<string, number | string | null>, day = '2026-11-22') =>
    derive({ facts, provenance: {} }, day).facts;

  test.each([
    ['2025-11-22', 1],
    ['2025-11-23', 0],
    ['2014-01-01', 12],
    ['2027-01-01', 0],
  ])('founded on %s is %i whole years on 2026-11-22', (registeredOn, years) => {
    expect(derived({ 'enterprise.registeredOn': registeredOn })['enterprise.ageYears']).toBe(years);
  });

  test('shares and growth are exact where a rule has its bound', () => {
    expect(
      derived({ 'enterprise.rdExpense': 3_600_000, 'enterprise.revenue': 120_000_000 })['enterprise.rdRatio'],
    ).toBe(0.03);
    expect(
      derived({ 'enterprise.output': 130_000_000, 'enterprise.outputLastYear': 100_000_000 })[
        'enterprise.outputGrowth'
      ],
    ).toBe(0.3);
    expect(derived({ 'enterprise.techTransferIncome': 8_000_000 })['enterprise.techTransferIncomeOver500w']).toBe(
      3_000_000,
    );
    expect(derived({ 'enterprise.techTransferIncome': 1 })['enterprise.techTransferIncomeOver500w']).toBe(0);
  });

  test('nothing is derived over zero, from a loss of a base or from a missing part', () => {
    expect(derived({ 'enterprise.rdExpense': 1, 'enterprise.revenue': 0 })).not.toHaveProperty(['enterprise.rdRatio']);
    expect(derived({ 'enterprise.rdExpense': 1 })).not.toHaveProperty(['enterprise.rdRatio']);
    expect(derived({ 'enterprise.output': 1, 'enterprise.outputLastYear': 0 })).not.toHaveProperty([
      'enterprise.outputGrowth',
    ]);
  });

  test('a given value wins; a null one does not', () => {
    const parts = { 'enterprise.rdExpense': 3, 'enterprise.revenue': 100 };
    expect(derived({ ...parts, 'enterprise.rdRatio': 0.05 })['enterprise.rdRatio']).toBe(0.05);
    expect(derived({ ...parts, 'enterprise.rdRatio': null })['enterprise.rdRatio']).toBe(0.03);
  });

  test('the explanation says that it is derived, and how old its oldest part is', () => {
    const known = derive(
      {
        facts: { 'enterprise.rdExpense': 3, 'enterprise.revenue': 100 },
        provenance: {
          'enterprise.rdExpense': { source: '申报', date: '2026-03-01' },
          'enterprise.revenue': { source: '统计', date: '2026-01-31' },
        },
      },
      '2026-11-22',
    );
    expect(explain({ fact: 'enterprise.rdRatio', op: 'gte', value: 0.03, text: '研发占比' }, known)).toMatchObject({
      status: 'met',
      actual: 0.03,
      source: 'derived',
      factDate: '2026-01-31',
    });
  });
});
