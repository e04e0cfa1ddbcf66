import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readVocabulary } from '../src/adapters/reference-data.js';
import type { StoredTalent } from '../src/domain/ports.js';
import { openWorld, type World } from './world.js';

const QUESTIONS = process.env['TEST_SCALE'] === 'full' ? 10_000 : 1_000;
const PEOPLE = 2_000;
const PAGE = 1_000;
const MINUTE = 60_000;
// Few enough that sub-strings of two are found in many people, and not where they stand side by side by chance of another reading.
const HAN = '材料工程师化学高分子复合研究员机械电气自动大学理科技术检测软件数据职业安全质量新能源车煤皖淮';

let world: World;
const textsOf = new Map<string, string[]>();
beforeAll(async () => {
  world = await openWorld();
  const vocabulary = await readVocabulary();
  const text = fc.option(
    fc.array(fc.constantFrom(...Array.from(HAN)), { minLength: 2, maxLength: 14 }).map((letters) => letters.join('')),
    { nil: null },
  );
  const person = fc.record({
    occupation: text,
    title: text,
    school: text,
    skills: fc.uniqueArray(fc.constantFrom(...vocabulary.skills), { maxLength: 4 }),
  });
  const people = fc.sample(person, PEOPLE).map(({ skills, ...texts }, n): StoredTalent => {
    const id = `person-${n}`;
    const words = [...Object.values(texts), ...skills.flatMap(({ label, aliases }) => [label, ...aliases])];
    textsOf.set(
      id,
      words.flatMap((word) => word ?? []),
    );
    const rest = { degree: null, industries: [], regionCode: null, availability: null, expectedSalary: null };
    const tags = skills.map(({ code }) => ({ code, version: vocabulary.version }));
    const identity = { name: '示例', phone: null, idNumber: null, email: null };
    const basis = { kind: 'consent', document: '同意书', purpose: '测试', expiresOn: '2028-12-31' };
    const talent = {
      ...{ identity, basis, sources: ['测试'], rankedByPeopleOnly: false, memberships: [] },
      profile: { ...texts, ...rest, skills: tags, birthYear: null },
    };
    const at = world.clock.now;
    return { id, talent, idNumberMark: '', version: 1, createdAt: at, updatedAt: at };
  });
  for (let at = 0; at < PEOPLE; at += 500) await world.search.put(people.slice(at, at + 500));
}, 2 * MINUTE);
afterAll(() => world.close());

const found = async (q: string): Promise<string[]> => {
  const asked = { q, must: [], can: [], not: [], facets: [], today: '2026-11-23' };
  const ids: string[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = await world.search.search({ ...asked, limit: PAGE, offset });
    ids.push(...page.ids);
    if (offset + PAGE >= page.total) return ids;
  }
};

test(
  `each of ${QUESTIONS} sub-strings of people's words finds all who have it, and nobody else`,
  async () => {
    const all = [...textsOf.values()].flat().filter((text) => /^[\p{Script=Han}]{2,}$/u.test(text));
    const questions = fc.sample(
      fc.tuple(fc.constantFrom(...all), fc.nat(), fc.integer({ min: 2, max: 6 })).map(([text, at, length]) => {
        const from = at % Math.max(1, text.length - length + 1);
        return text.slice(from, from + length);
      }),
      QUESTIONS,
    );
    let hits = 0;
    for (const q of questions) {
      const truth = [...textsOf].flatMap(([id, texts]) => (texts.some((text) => text.includes(q)) ? [id] : []));
      const answer = await found(q);
      expect([q, answer.sort()]).toEqual([q, truth.sort()]);
      hits += truth.length;
    }
    console.log(
      `${QUESTIONS} sub-strings of the words of ${PEOPLE} people: ${hits} of ${hits} found, none beside them`,
    );
  },
  10 * MINUTE,
);
