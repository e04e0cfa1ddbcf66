import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  knownOn,
  matchPolicies as decideAll,
  matchPolicy as decideOne,
  overlay,
  whatIf as decideBoth,
  type Facts,
} from '@shuangzhao/eligibility';
import { isSameDocument, readDocument } from '../src/domain/policy-document.js';
import { ANONYMOUS, applicant, as, corpus, match, openWorld, registry, SYSTEM, themes, type World } from './world.js';

const asOf = '2026-11-22';
const enterprises: Record<string, Facts> = {
  'of which nothing is known': {},
  'of batteries': {
    'enterprise.regionCode': '340403',
    'enterprise.registeredOn': '2018-05-01',
    'enterprise.industryCode': 'C3841',
    'enterprise.revenue': 80_000_000,
    'enterprise.rdExpense': 4_000_000,
    'enterprise.qualifications': ['高新技术企业'],
    'enterprise.dishonest': false,
  },
  'far away': { 'enterprise.regionCode': '110101', 'enterprise.industryCode': 'A01' },
  'with a project': {
    'enterprise.regionCode': '340421',
    'project.equipmentInvestment': 12_345_678.9,
    'project.kind': '技术改造',
  },
};

const knownOf = (facts: Facts) => overlay(knownOn([], asOf), facts, { source: '本次填写', date: asOf });
const caseOf = (facts: Facts) => ({ asOf, registry, known: knownOf(facts) });

describe('the 90 policies of the corpus', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    const report = await world.app.importPolicies({ documents: corpus, publish: true }, as(SYSTEM));
    expect(report).toEqual({ accepted: 90, rejected: 0, errors: [] });
    await world.deliver();
  });
  afterAll(() => world.close());

  test.each(corpus.map((document) => [document.id, document] as const))(
    '%s is accepted and given back as it was',
    async (id, document) => {
      expect(readDocument(document, registry)).toEqual(document);
      const view = await world.app.getPolicy({ id }, as(ANONYMOUS));
      expect([view.state, view.document]).toEqual(['published', document]);
    },
  );

  test.each(Object.entries(enterprises))(
    'are decided for an enterprise %s as the kernel decides',
    async (_name, facts) => {
      const found = await world.app.matchPolicies(match({ applicant: { facts, asOf } }), as(ANONYMOUS));
      const { headline: _headline, items, questions, ...rest } = decideAll(corpus, caseOf(facts), { themes });
      expect(found).toMatchObject(rest);
      expect(found.items).toMatchObject(items);
      expect(found.items).toHaveLength(items.length);
      expect(found.questions.map(({ text: _text, ...question }) => question)).toEqual(
        questions.map(({ text: _text, ...question }) => question),
      );
    },
  );

  test.each(corpus.map((document) => [document.id, document] as const))(
    '%s alone is explained as the kernel explains',
    async (policyId, document) => {
      for (const facts of Object.values(enterprises)) {
        const who = applicant({ facts, asOf });
        expect(await world.app.matchPolicy({ policyId, applicant: who }, as(ANONYMOUS))).toEqual(
          decideOne(document, caseOf(facts)),
        );
        const change = { 'enterprise.regionCode': '340402', 'enterprise.rdExpense': null };
        expect(await world.app.whatIf({ policyId, applicant: who, change }, as(ANONYMOUS))).toEqual(
          decideBoth(document, caseOf(facts), change),
        );
      }
    },
  );

  test('counts every policy once, with those not in force or without them', async () => {
    const facts = enterprises['of batteries'] ?? {};
    const sum = ({ met, unknown, notMet }: Record<string, number>) => (met ?? 0) + (unknown ?? 0) + (notMet ?? 0);
    const current = await world.app.matchPolicies(match({ applicant: { facts, asOf } }), as(ANONYMOUS));
    expect(current.counts.notInForce).toBe(20);
    expect(sum(current.counts)).toBe(70);
    const all = await world.app.matchPolicies(
      match({ applicant: { facts, asOf }, includeNotInForce: true }),
      as(ANONYMOUS),
    );
    expect(all.counts.notInForce).toBe(0);
    expect(sum(all.counts)).toBe(90);
    expect(new Set(all.items.map(({ validity }) => validity))).toEqual(new Set(['inForce', 'endUnknown', 'expired']));
  });

  test('are taken again without a new version or event', async () => {
    const report = await world.app.importPolicies({ documents: corpus, publish: true }, as(SYSTEM));
    expect(report).toEqual({ accepted: 90, rejected: 0, errors: [] });
    expect(await world.rows()).toEqual([]);
    const stored = await world.ways.policies.getMany(corpus.map(({ id }) => id));
    expect(stored.map(({ version, policy }) => [version, policy.versions.length])).toEqual(corpus.map(() => [1, 1]));
  });

  test('are found by words, facets and the day', async () => {
    const found = await world.app.searchPolicies(
      {
        q: '高新技术企业',
        category: '',
        level: 'city',
        region: '3404',
        industry: '',
        inForceOn: '',
        limit: 5,
        cursor: '',
      },
      as(ANONYMOUS),
    );
    expect(found.total).toBeGreaterThan(0);
    expect(
      found.items.every(({ document }) => document.level === 'city' && document.region.code.startsWith('3404')),
    ).toBe(true);
    const all = await world.app.searchPolicies(
      { q: '', category: '', level: '', region: '', industry: '', inForceOn: '', limit: 200, cursor: '' },
      as(ANONYMOUS),
    );
    expect(all.total).toBe(90);
    const levels = Object.fromEntries(
      all.facets.find(({ field }) => field === 'level')?.counts.map(({ value, count }) => [value, count]) ?? [],
    );
    expect(levels).toEqual({ national: 20, province: 34, city: 29, county: 7 });
    const inForce = await world.app.searchPolicies(
      { q: '', category: '', level: '', region: '', industry: '', inForceOn: asOf, limit: 200, cursor: '' },
      as(ANONYMOUS),
    );
    expect(inForce.total).toBe(70);
  });

  test('have all their facts in one order of fields, so that the same text is seen to be the same', () => {
    for (const document of corpus) {
      const turned = Object.fromEntries(Object.entries(document).reverse());
      expect(isSameDocument(readDocument(document, registry), readDocument(turned, registry))).toBe(true);
    }
  });
});
