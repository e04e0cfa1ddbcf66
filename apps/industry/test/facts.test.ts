import { beforeAll, describe, expect, test } from '@jest/globals';
import { AppError } from '@shuangzhao/platform/errors';
import fc from 'fast-check';
import { readFactLaw } from '../src/adapters/reference-data.js';
import { requireFacts, type FactLaw } from '../src/domain/facts.js';
import { numRuns } from './scale.js';

const TODAY = '2026-11-22';
let law: FactLaw;

beforeAll(async () => {
  law = await readFactLaw();
});

const faultsOf = (facts: Record<string, unknown>) => {
  try {
    requireFacts(facts, law, TODAY);
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect([error.kind, error.code]).toEqual(['invalid', error.errors[0]?.code]);
    return error.errors;
  }
};
const codeOf = (fact: string, value: unknown) => faultsOf({ [fact]: value })[0]?.code;

describe('facts that are stated', () => {
  test('pass with the type that the registry asks for; null of any fact passes', () => {
    const good = {
      'enterprise.revenue': 120_000_000.5,
      'enterprise.netProfit': -3,
      'enterprise.isAboveScale': false,
      'enterprise.registeredOn': '2024-02-29',
      'enterprise.scale': 'small',
      'enterprise.park': '淮南高新区',
      'enterprise.qualifications': [],
      'enterprise.awards': ['安徽省专利奖'],
      'enterprise.regionCode': '340422',
      'enterprise.industryCode': 'C3670',
    };
    expect(faultsOf(good)).toEqual([]);
    expect(faultsOf(Object.fromEntries(Object.keys(good).map((fact) => [fact, null])))).toEqual([]);
  });

  test.each([
    ['enterprise.nothing', 1, 'fact.unknown'],
    ['__proto__', 1, 'fact.unknown'],
    ['enterprise.revenue', '120000000', 'fact.type'],
    ['enterprise.revenue', Number.NaN, 'fact.type'],
    ['enterprise.revenue', Number.POSITIVE_INFINITY, 'fact.type'],
    ['enterprise.isAboveScale', 1, 'fact.type'],
    ['enterprise.registeredOn', '2023-02-29', 'fact.type'],
    ['enterprise.registeredOn', '20230228', 'fact.type'],
    ['enterprise.qualifications', '高新技术企业', 'fact.type'],
    ['enterprise.qualifications', [1, 2], 'fact.type'],
    ['enterprise.scale', 'huge', 'fact.value'],
    ['enterprise.park', ' 淮南高新区', 'fact.value'],
    ['enterprise.park', '淮南\u0000高新区', 'fact.value'],
    ['enterprise.park', '淮南\u200b高新区', 'fact.value'],
    ['enterprise.park', '\ud800', 'fact.value'],
    ['enterprise.park', '长'.repeat(501), 'fact.value'],
    ['enterprise.awards', Array.from({ length: 101 }, (_, n) => `奖${n}`), 'fact.value'],
    ['enterprise.industryCode', '3670', 'fact.value'],
    ['enterprise.industryCode', 'C3', 'fact.value'],
    ['enterprise.industryCode', 'c3670', 'fact.value'],
    ['enterprise.regionCode', '3404', 'fact.value'],
    ['enterprise.regionCode', 'hn-htz', 'fact.value'],
    ['project.totalInvestment', 100_000_000, 'fact.subject'],
    ['talent.degree', null, 'fact.subject'],
  ])('%s = %j is refused with %s', (fact, value, code) => {
    expect(codeOf(fact, value)).toBe(code);
  });

  test('of a region that is no more are refused, naming the one that holds its area now', () => {
    expect(faultsOf({ 'enterprise.regionCode': '341521' })).toEqual([
      { path: 'facts.enterprise.regionCode', code: 'fact.value', message: expect.stringContaining('340422') },
    ]);
  });

  test('are told with every fault at once, each with its path', () => {
    const faults = faultsOf({
      'enterprise.revenue': 'x',
      'enterprise.scale': 'small',
      'no.such': 1,
      'project.kind': 'x',
    });
    expect(faults.map(({ path, code }) => [path, code])).toEqual([
      ['facts.enterprise.revenue', 'fact.type'],
      ['facts.no.such', 'fact.unknown'],
      ['facts.project.kind', expect.stringMatching(/^fact\.(subject|value)$/)],
    ]);
  });

  test('of any shape at all are refused as a bad request or pass, never a crash', () => {
    const name = fc.oneof(fc.constantFrom(...law.registry.keys()), fc.string());
    fc.assert(
      fc.property(fc.dictionary(name, fc.anything({ maxDepth: 2 })), (facts) => {
        faultsOf(facts);
      }),
      { numRuns },
    );
  });
});
