import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkCharacterOf } from '../src/domain/id-number.js';
import { areAlike, comparisonOf } from '../src/domain/likeness.js';
import { merged, unmerged } from '../src/domain/merge.js';
import type { Talent } from '../src/domain/talent.js';

const maybe = <V>(...values: V[]) => fc.constantFrom(null, ...values);
const some = (...values: string[]) => fc.subarray(values).chain((all) => fc.shuffledSubarray(all));
const idNumberOf = (digits: string) => digits + checkCharacterOf(digits);

const talents: fc.Arbitrary<Talent> = fc
  .record({
    name: fc.constantFrom('示例甲', '买买提·示例', '示例乙'),
    phone: maybe('13800000001', '13800000002'),
    idNumber: maybe(idNumberOf('34040319900101001'), idNumberOf('34040319850101001')),
    email: maybe('a@example.cn', 'b@example.cn'),
    word: fc.record({ degree: maybe('master'), title: maybe('一', '二'), occupation: maybe('一', '二') }),
    school: maybe('甲大学', '乙大学'),
    regionCode: maybe('340403', '340404'),
    birthYear: maybe(1985, 1990),
    expectedSalary: maybe(1, 2),
    skills: some('a', 'b', 'c'),
    industries: some('x', 'y'),
    sources: some('p', 'q', 'r').filter((all) => all.length > 0),
    pools: some('m', 'n'),
    stage: fc.constantFrom('入库', '联系'),
    since: fc.integer({ min: 0, max: 2 }),
    rankedByPeopleOnly: fc.boolean(),
    document: fc.constantFrom('一', '二'),
  })
  .map(({ name, phone, idNumber, email, word, school, skills, pools, stage, since, document, ...rest }) => ({
    identity: { name, phone, idNumber, email },
    profile: {
      ...word,
      school,
      availability: null,
      regionCode: rest.regionCode,
      expectedSalary: rest.expectedSalary,
      birthYear: idNumber === null ? rest.birthYear : Number(idNumber.slice(6, 10)),
      skills: skills.map((code) => ({ code, version: '2026-11-01' })),
      industries: rest.industries,
    },
    basis: { kind: 'consent', document, purpose: '推荐', expiresOn: '2028-12-31' },
    sources: rest.sources,
    rankedByPeopleOnly: rest.rankedByPeopleOnly,
    memberships: pools.map((pool) => ({ pool, stage, since: new Date(since) })),
  }));

const mergeable = fc
  .tuple(talents, talents)
  .filter(([{ identity: one }, { identity: two }]) => one.idNumber === null || two.idNumber === null);
const keysOf = (talent: Talent) => ({
  skills: talent.profile.skills.map(({ code }) => code),
  industries: talent.profile.industries,
  sources: talent.sources,
  pools: talent.memberships.map(({ pool }) => pool),
});

describe('two records', () => {
  test('are alike exactly as a second reading of the rule says', () => {
    fc.assert(
      fc.property(talents, talents, (one, other) => {
        const [a, b] = [one, other].map(({ identity, profile }) => ({ ...identity, ...profile }));
        if (a === undefined || b === undefined) throw new Error('Two were made.');
        const isTwo = (a.idNumber && b.idNumber) ?? (a.birthYear && b.birthYear && a.birthYear !== b.birthYear);
        const evidence = (['birthYear', 'school', 'email'] as const).filter(
          (field) => a[field] && a[field] === b[field],
        );
        expect(areAlike(one, other)).toBe(a.name === b.name && !isTwo && evidence.length > 0);
        expect(areAlike(other, one)).toBe(areAlike(one, other));
      }),
    );
  });

  test('are told apart by the names of fields alone, what one does not know in neither list', () => {
    fc.assert(
      fc.property(talents, talents, (one, other) => {
        const { agreeing, differing } = comparisonOf(one, other);
        const [a, b] = [one, other].map(({ identity, profile }) => ({ ...identity, ...profile }));
        for (const field of agreeing) expect(a?.[field]).toBe(b?.[field]);
        for (const field of differing) expect(a?.[field]).not.toBe(b?.[field]);
        for (const field of [...agreeing, ...differing]) expect([a?.[field], b?.[field]]).not.toContain(null);
      }),
    );
  });

  test('of one person in another spelling of the name are alike', () => {
    const [one] = fc.sample(talents, 1);
    if (one === undefined) throw new Error('One was made.');
    const plain = { ...one, identity: { ...one.identity, idNumber: null, email: 'a@example.cn', name: '买买提·示例' } };
    const other = { ...plain, identity: { ...plain.identity, name: '买买提 • 示例' } };
    expect(areAlike(plain, other)).toBe(true);
  });
});

describe('a merge', () => {
  test('keeps what is stated, fills the gaps, joins the lists, and loses nobody’s refusal', () => {
    fc.assert(
      fc.property(mergeable, ([kept, other]) => {
        const after = merged(kept, other);
        for (const field of ['name', 'phone', 'idNumber', 'email'] as const)
          expect(after.identity[field]).toBe(kept.identity[field] ?? other.identity[field]);
        for (const field of ['degree', 'school', 'title', 'occupation', 'regionCode', 'expectedSalary'] as const)
          expect(after.profile[field]).toBe(kept.profile[field] ?? other.profile[field]);
        const { idNumber } = after.identity;
        if (idNumber !== null) expect(after.profile.birthYear).toBe(Number(idNumber.slice(6, 10)));
        const [mine, theirs, all] = [keysOf(kept), keysOf(other), keysOf(after)];
        for (const list of ['skills', 'industries', 'sources', 'pools'] as const)
          expect(all[list]).toEqual([...new Set([...mine[list], ...theirs[list]])]);
        expect(after.memberships).toEqual(expect.arrayContaining([...kept.memberships]));
        expect(after.rankedByPeopleOnly).toBe(kept.rankedByPeopleOnly || other.rankedByPeopleOnly);
        expect(after.basis).toEqual(kept.basis);
      }),
    );
  });

  test('takes no more of a list than a record has, and drops nothing that was there', () => {
    fc.assert(
      fc.property(mergeable, ([kept, other]) => {
        const many = (from: number) => Array.from({ length: 40 }, (_, n) => ({ code: `s${n + from}`, version: 'v' }));
        const of = (talent: Talent, skills: Talent['profile']['skills']) => ({
          ...talent,
          profile: { ...talent.profile, skills },
        });
        const { skills } = merged(of(kept, many(0)), of(other, many(30))).profile;
        expect(skills).toEqual(Array.from({ length: 50 }, (_, n) => ({ code: `s${n}`, version: 'v' })));
      }),
      { numRuns: 5 },
    );
  });

  test('of two with ID numbers is refused', () => {
    fc.assert(
      fc.property(talents, talents, (one, other) => {
        fc.pre(one.identity.idNumber !== null && other.identity.idNumber !== null);
        if (one.identity.idNumber === other.identity.idNumber) return;
        expect(() => merged(one, other)).toThrow('Their ID numbers differ: these are two people.');
      }),
    );
  });

  test('that is taken back leaves what was before', () => {
    fc.assert(
      fc.property(mergeable, ([kept, other]) => {
        const after = merged(kept, other);
        expect(unmerged(after, after, kept)).toEqual(kept);
      }),
    );
  });

  test('that is taken back leaves what was changed since, and never a record without a source', () => {
    fc.assert(
      fc.property(mergeable, talents, ([kept, other], current) => {
        const after = merged(kept, other);
        const back = unmerged(current, after, kept);
        for (const field of ['degree', 'school', 'title', 'occupation', 'regionCode', 'expectedSalary'] as const)
          expect(back.profile[field]).toBe(
            current.profile[field] === after.profile[field] ? kept.profile[field] : current.profile[field],
          );
        const [now, made, own, left] = [keysOf(current), keysOf(after), keysOf(kept), keysOf(back)];
        for (const list of ['skills', 'industries'] as const)
          expect(left[list]).toEqual(now[list].filter((one) => own[list].includes(one) || !made[list].includes(one)));
        expect(back.sources.length).toBeGreaterThan(0);
        expect(back.basis).toEqual(current.basis);
        if (back.identity.idNumber !== null)
          expect(back.profile.birthYear).toBe(Number(back.identity.idNumber.slice(6, 10)));
      }),
    );
  });
});
