import { describe, expect, test } from '@jest/globals';
import { AppError } from '@shuangzhao/platform/errors';
import { readDocument } from '../src/domain/policy-document.js';
import { document, registry } from './world.js';

const faultsOf = (input: unknown): [path: string, code: string][] => {
  try {
    readDocument(input, registry);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.kind).toBe('invalid');
    return error.errors.map(({ path, code }) => [path, code]);
  }
  return [];
};

const good = { fact: 'enterprise.revenue', op: 'gte', value: 1, text: '有营收' };
const benefit = { kind: 'grant', amount: 1, formula: null, text: '一元' };

describe('a document of a policy', () => {
  test('may leave out what is not known', () => {
    const { id, title, level, region, category, conditions, benefits } = document();
    const read = readDocument({ id, title, level, region, category, conditions, benefits }, registry);
    expect(read).toMatchObject({ industries: ['*'], delivery: 'unknown', validTo: null, materials: [], summary: '' });
    expect(readDocument(read, registry)).toEqual(read);
  });

  test.each<[string, object, [string, string][]]>([
    ['an unknown field', { surprise: 1 }, [['surprise', 'body.unknown_field']]],
    ['an id of capitals', { id: 'HN-2025' }, [['id', 'body.value']]],
    ['an id that is too short', { id: 'ab' }, [['id', 'body.value']]],
    ['an empty title', { title: ' ' }, [['title', 'body.value']]],
    ['a title that is too long', { title: '长'.repeat(301) }, [['title', 'body.value']]],
    ['a title of half a character', { title: '\ud800' }, [['title', 'body.text']]],
    ['a title that is a number', { title: 7 }, [['title', 'body.type']]],
    ['a level that is none', { level: 'town' }, [['level', 'body.value']]],
    ['a category that is none', { category: '其他' }, [['category', 'body.value']]],
    ['a delivery that is none', { delivery: '邮寄' }, [['delivery', 'body.value']]],
    ['a region code that is none', { region: { code: '3404', name: '淮南' } }, [['region.code', 'body.value']]],
    [
      'an industry without its letter',
      { industries: ['*', { code: '3670', name: '汽车' }] },
      [['industries.1.code', 'body.value']],
    ],
    ['a day that does not exist', { publishedOn: '2026-02-30' }, [['publishedOn', 'body.value']]],
    ['an end before the beginning', { validFrom: '2026-02-01', validTo: '2026-01-31' }, [['validTo', 'body.value']]],
    [
      'a window that ends first',
      { applyWindow: { from: '2026-02-01', to: '2026-01-31' } },
      [['applyWindow.to', 'body.value']],
    ],
    ['an address that is a script', { sourceUrl: 'javascript:alert(1)' }, [['sourceUrl', 'body.value']]],
    [
      'another source of no web address',
      { otherSources: [{ url: 'ftp://a/b', title: '甲' }] },
      [['otherSources.0.url', 'body.value']],
    ],
    ['a negative amount', { benefits: [{ ...benefit, amount: -1 }] }, [['benefits.0.amount', 'body.value']]],
    ['an amount that is a text', { benefits: [{ ...benefit, amount: '5' }] }, [['benefits.0.amount', 'body.type']]],
    ['a negative cap', { totalCap: -1 }, [['totalCap', 'body.value']]],
    [
      'a benefit of amount and formula',
      { benefits: [{ ...benefit, formula: { rate: 0.1, of: 'enterprise.revenue', cap: null } }] },
      [['benefits.0', 'benefit.ambiguous']],
    ],
    [
      'a formula of a fact that is no number',
      { benefits: [benefit, { ...benefit, amount: null, formula: { rate: 0.1, of: 'enterprise.scale', cap: 1 } }] },
      [['benefits.1.formula.of', 'benefit.of']],
    ],
    [
      'a formula of no fact',
      { benefits: [{ ...benefit, amount: null, formula: { rate: -1, of: 'enterprise.luck', cap: -1 } }] },
      [
        ['benefits.0.formula.rate', 'body.value'],
        ['benefits.0.formula.of', 'benefit.of'],
        ['benefits.0.formula.cap', 'body.value'],
      ],
    ],
  ])('is refused for %s', (_name, fields, faults) => {
    expect(faultsOf({ ...document(), ...fields })).toEqual(faults);
  });

  test.each<[string, unknown, string]>([
    ['an operator that is none', { all: [good, { ...good, op: 'like' }] }, 'conditions.all.1.op'],
    ['a fact that is none', { any: [{ not: { ...good, fact: 'enterprise.luck' } }] }, 'conditions.any.0.not.fact'],
    ['an empty group', { all: [] }, 'conditions.all'],
    ['two groups in one node', { all: [good], any: [good] }, 'conditions'],
    ['a field that does not belong', { ...good, note: '?' }, 'conditions.note'],
    ['no rule at all', undefined, 'conditions'],
  ])('names the node of its rule that has %s', (_name, conditions, path) => {
    expect(faultsOf({ ...document(), conditions }).map(([where]) => where)).toEqual([path]);
  });

  test('names the node of a benefit that has a bad rule', () => {
    const when = { all: [{ ...good, value: 'much' }] };
    expect(faultsOf({ ...document(), benefits: [benefit, { ...benefit, when }] }).map(([where]) => where)).toEqual([
      'benefits.1.when.all.0.value',
    ]);
  });

  test('is told all its faults at once', () => {
    const faults = faultsOf({ ...document(), title: '', level: 'x', conditions: { all: [] }, benefits: {} });
    expect(faults.map(([path]) => path)).toEqual(['title', 'level', 'conditions.all', 'benefits']);
  });

  test.each([undefined, null, [], 'text', 3])('is an object, not %p', (input) => {
    expect(faultsOf(input)).toHaveLength(1);
  });

  test('takes no field from its prototype, and none named __proto__', () => {
    const sneaky: unknown = JSON.parse(JSON.stringify(document()).replace('{', '{"__proto__":{"totalCap":1},'));
    expect(faultsOf(sneaky)).toEqual([['__proto__', 'body.unknown_field']]);
  });
});
