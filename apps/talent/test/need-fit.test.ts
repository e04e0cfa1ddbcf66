import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readVocabulary, readWeights } from '../src/adapters/reference-data.js';
import { fitOf, PARTS, type Weights } from '../src/domain/need-fit.js';
import { newNeed, type Need, type NeedDraft } from '../src/domain/need.js';
import type { Profile } from '../src/domain/profile.js';
import type { Vocabulary } from '../src/domain/skills.js';

let vocabulary: Vocabulary;
let weights: Weights;
beforeAll(async () => {
  vocabulary = await readVocabulary();
  weights = await readWeights();
});

const USCC = '91340400MA2N00000X';
const SKILLS = [
  'materials.composites',
  'materials.polymers',
  'materials.material-testing',
  'it.java',
  'it.frontend',
  'no.longer-known',
];
const DEGREES = ['secondary', 'college', 'bachelor', 'master', 'doctor'];
const REGIONS = ['340403', '340402', '340123', '320102'];
const INDUSTRIES = ['new-materials', 'it'];

const profileOf = (part: Partial<Profile> & { codes?: readonly string[] } = {}): Profile => {
  const { codes = [], ...rest } = part;
  return {
    degree: null,
    school: null,
    title: null,
    occupation: null,
    industries: [],
    regionCode: null,
    availability: null,
    expectedSalary: null,
    birthYear: null,
    skills: codes.map((code) => ({ code, version: '2026-11-23' })),
    ...rest,
  };
};

const draft = (part: Partial<NeedDraft> = {}): NeedDraft => ({
  position: '复合材料工程师',
  must: [],
  can: [],
  not: [],
  degree: null,
  salaryFrom: null,
  salaryTo: null,
  count: 1,
  regionCode: null,
  industry: null,
  description: '',
  ...part,
});
const need = (part: Partial<NeedDraft> = {}): Need => ({ ...draft(part), uscc: USCC, state: 'open', hired: 0 });
const fit = (part: Partial<NeedDraft>, profile: Parameters<typeof profileOf>[0]) =>
  fitOf(need(part), profileOf(profile), weights, vocabulary);
const valueOf = (part: Partial<NeedDraft>, profile: Parameters<typeof profileOf>[0], name: string) =>
  fit(part, profile).parts.find((one) => one.name === name)?.value;

/** The rules written down once more, from the sentences of the service's README and in another way. */
const naive = (asked: Need, person: Profile) => {
  const has = (code: string) => person.skills.some((tag) => tag.code === code);
  const excluded =
    !asked.must.every(has) || asked.not.some(has) || (person.availability !== null && person.availability === 'closed');
  const sums = { of: 0, reached: 0 };
  const count = (weight: number, value: number | null) => {
    if (value === null) return;
    sums.of += weight;
    sums.reached += weight * value;
  };
  if (asked.can.length > 0) count(weights.skills, asked.can.filter(has).length / asked.can.length);
  if (asked.degree !== null) {
    const below = DEGREES.indexOf(asked.degree) - DEGREES.indexOf(person.degree ?? '');
    count(weights.degree, person.degree === null ? 0.5 : below <= 0 ? 1 : below === 1 ? 0.5 : 0);
  }
  if (asked.salaryTo !== null) {
    const wish = person.expectedSalary;
    const limit = asked.salaryTo * 1.2;
    const value =
      wish === null ? 0.5 : wish <= asked.salaryTo ? 1 : wish >= limit ? 0 : (limit - wish) / (limit - asked.salaryTo);
    count(weights.salary, value);
  }
  if (asked.regionCode !== null) {
    const home = person.regionCode;
    const shared = (digits: number) => home?.startsWith(asked.regionCode?.slice(0, digits) ?? '') === true;
    count(weights.region, home === null ? 0.5 : shared(6) ? 1 : shared(4) ? 0.6 : shared(2) ? 0.3 : 0);
  }
  if (asked.industry !== null)
    count(weights.industry, person.industries.length === 0 ? 0.5 : person.industries.includes(asked.industry) ? 1 : 0);
  const soon = new Map([
    ['now', 1],
    ['month', 0.8],
    ['quarter', 0.5],
    ['closed', 0],
  ]);
  count(weights.availability, soon.get(person.availability ?? '') ?? 0.5);
  return { excluded, score: (100 * sums.reached) / sums.of };
};

const someSkills = fc.subarray(SKILLS);
const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const salary = fc.option(fc.integer({ min: 3_000, max: 40_000 }), { nil: null });
const anyProfile = fc
  .record({
    codes: someSkills,
    degree: orNull(DEGREES),
    regionCode: orNull(REGIONS),
    availability: orNull(['now', 'month', 'quarter', 'closed']),
    expectedSalary: salary,
    industries: fc.subarray(INDUSTRIES),
  })
  .map(profileOf);
const anyNeed = fc
  .record({
    sides: fc.array(fc.constantFrom('must', 'can', 'not', 'none'), { minLength: 6, maxLength: 6 }),
    degree: orNull(DEGREES),
    salaryTo: salary,
    regionCode: orNull(REGIONS),
    industry: orNull(INDUSTRIES),
  })
  .map(({ sides, ...rest }) => {
    const on = (side: string) => SKILLS.filter((_code, at) => sides[at] === side);
    return need({ must: on('must'), can: on('can'), not: on('not'), ...rest });
  });

describe('how a person fits a need', () => {
  test('is as a second, naive reading of the rules has it', () => {
    fc.assert(
      fc.property(anyNeed, anyProfile, (asked, person) => {
        const { exclusions, score } = fitOf(asked, person, weights, vocabulary);
        const expected = naive(asked, person);
        expect([exclusions.length > 0, Math.abs(score - expected.score) <= 0.05 + 1e-9]).toEqual([
          expected.excluded,
          true,
        ]);
      }),
      { numRuns: 3_000 },
    );
  });

  test('is the weighted mean of the parts that are shown, and no part has a value that its words do not explain', () => {
    fc.assert(
      fc.property(anyNeed, anyProfile, (asked, person) => {
        const { score, parts } = fitOf(asked, person, weights, vocabulary);
        const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
        const mean = parts.reduce((sum, { weight, value }) => sum + (100 * weight * value) / whole, 0);
        expect(Math.abs(score - mean)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(parts.map(({ name }) => name)).toEqual(PARTS.filter((name) => parts.some((one) => one.name === name)));
        for (const { value, text, weight, name } of parts)
          expect([value >= 0 && value <= 1, text.length > 0, weight]).toEqual([true, true, weights[name]]);
      }),
    );
  });

  test('never falls where somebody has one skill more of those that help, or is there sooner', () => {
    fc.assert(
      fc.property(anyNeed, anyProfile, fc.nat(), (asked, person, pick) => {
        const before = fitOf(asked, person, weights, vocabulary).score;
        const more = asked.can[pick % Math.max(1, asked.can.length)];
        if (more !== undefined) {
          const skills = [...person.skills, { code: more, version: 'x' }];
          expect(fitOf(asked, { ...person, skills }, weights, vocabulary).score).toBeGreaterThanOrEqual(before);
        }
        expect(fitOf(asked, { ...person, availability: 'now' }, weights, vocabulary).score).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });

  test('says in words why somebody does not come into question', () => {
    const asked = { must: ['materials.composites'], not: ['it.java'] };
    const { exclusions } = fit(asked, { codes: ['it.java'], availability: 'closed' });
    const label = (code: string) => vocabulary.labelOf(code);
    expect(exclusions).toEqual([
      { name: 'must', text: `缺少必备技能：${label('materials.composites')}` },
      { name: 'not', text: `有排除的技能：${label('it.java')}` },
      { name: 'availability', text: '暂不考虑机会' },
    ]);
  });

  test('counts a degree one below the asked one half, a salary up to a fifth above the highest in part', () => {
    const degree = { degree: 'master' };
    expect(
      ['doctor', 'master', 'bachelor', 'college', null].map((held) => valueOf(degree, { degree: held }, 'degree')),
    ).toEqual([1, 1, 0.5, 0, 0.5]);
    const salaryTo = { salaryTo: 10_000 };
    expect(
      [9_000, 10_000, 11_000, 12_000, 20_000, null].map((wish) =>
        valueOf(salaryTo, { expectedSalary: wish }, 'salary'),
      ),
    ).toEqual([1, 1, 0.5, 0, 0, 0.5]);
  });

  test('leaves out what the need does not ask about', () => {
    expect(fit({}, { availability: 'now' })).toMatchObject({ score: 100, parts: [{ name: 'availability', value: 1 }] });
  });
});

describe('a need', () => {
  test('names every fault', () => {
    const bad = draft({
      position: ' ',
      must: ['nothing.such'],
      can: ['it.java'],
      not: ['it.java'],
      degree: 'wise',
      salaryFrom: 20_000,
      salaryTo: 10_000,
      count: 0,
      regionCode: '34',
    });
    const faults = () => {
      try {
        newNeed(USCC, bad, vocabulary);
        return [];
      } catch (error) {
        return (error as { errors: { path: string }[] }).errors.map(({ path }) => path);
      }
    };
    expect(faults()).toEqual(['position', 'must.0', 'must', 'degree', 'salaryTo', 'count', 'regionCode']);
  });
});
