import { messages } from '../messages.js';
import type { Reference } from '../reference.js';
import type { Pool, Skill, Talent } from './queries.js';
import type { Condition, Field } from './search-view.js';

const words = messages.talent;
const degrees: Readonly<Record<string, string>> = words.degrees;
const availabilities: Readonly<Record<string, string>> = words.availabilities;
const industryNames: Readonly<Record<string, string>> = words.industryNames;

/** What codes are called by. */
export interface Names {
  readonly reference: Reference;
  readonly skills: readonly Skill[];
  readonly pools: readonly Pool[];
}

/** What a skill is called. */
export const skillName = (code: string, { skills }: Pick<Names, 'skills'>): string =>
  skills.find((skill) => skill.code === code)?.label ?? code;

/** What an industry is called. */
const industryWord = (id: string, { reference }: Pick<Names, 'reference'>): string =>
  industryNames[id] ?? reference.industryName(id) ?? id;

/** Industries to choose from. */
export const industryChoices = Object.entries(words.industryNames).map(([value, label]) => ({ value, label }));

const poolName = (id: string, { pools }: Names): string => pools.find((pool) => pool.id === id)?.name ?? id;

/** A stage of a pool, `<pool>/<stage>`. */
const stageWord = (value: string, names: Names): string => {
  const at = value.indexOf('/');
  return at === -1 ? value : words.stageIn(poolName(value.slice(0, at), names), value.slice(at + 1));
};

const inWords: Readonly<Record<Field, (value: string, names: Names) => string>> = {
  degree: (value) => degrees[value] ?? value,
  skills: skillName,
  industries: industryWord,
  regionCode: (value, { reference }) => reference.regionName(value) ?? value,
  availability: (value) => availabilities[value] ?? value,
  ageBand: (value) => words.age(value),
  pools: poolName,
  stages: stageWord,
  sources: (value) => value,
  words: (value) => value,
};

/** What a value of a facet is called. */
export const valueWord = (facet: Field, value: string, names: Names): string => inWords[facet](value, names);

/** A condition as its chip says it: 排除 学历：大专. */
export const chipOf = ({ state, facet, value }: Condition, names: Names): string =>
  messages.talentSearch.chip(messages.talentSearch.states[state], words.fields[facet], valueWord(facet, value, names));

/** A figure with its separators. */
export const figure = (value: number): string => value.toLocaleString('zh-CN');

/** A person of whom the name is masked, told from others by degree and school. */
export const whoIs = ({ name, degree, school }: Talent): string =>
  words.who(
    name,
    [degree === null ? '' : (degrees[degree] ?? ''), school ?? ''].filter((part) => part !== '').join(messages.comma),
  );

/** What a record says beside who it is, by heading; unknown where nothing is known. */
export const profileOf = (talent: Talent, names: Names): { field: string; label: string; text: string }[] => {
  const list = (texts: readonly string[]) => (texts.length === 0 ? null : texts.join(messages.and));
  const { degree, availability, ageBand, expectedSalary, regionCode } = talent;
  const rows: [keyof typeof words.fields, string | null][] = [
    ['degree', degree && words.degrees[degree]],
    ['school', talent.school],
    ['title', talent.title],
    ['occupation', talent.occupation],
    ['skills', list(talent.skills.map(({ code }) => skillName(code, names)))],
    ['industries', list(talent.industries.map((id) => industryWord(id, names)))],
    ['regionCode', regionCode && (names.reference.regionName(regionCode) ?? regionCode)],
    ['availability', availability && words.availabilities[availability]],
    ['expectedSalary', expectedSalary === null ? null : words.salaryValue(figure(expectedSalary))],
    ['ageBand', ageBand && words.age(ageBand)],
    ['sources', list(talent.sources)],
  ];
  return rows.map(([field, text]) => ({ field, label: words.fields[field], text: text ?? messages.unknown }));
};
