import type { FactDefinition, Region } from './api.js';
import { industryName, sections } from './industries.js';
import { messages } from './messages.js';

/** The fact registry by name. */
export type Registry = ReadonlyMap<string, FactDefinition>;

/** One choice of a select. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices under a heading. */
export interface ChoiceGroup {
  readonly label: string;
  readonly options: readonly Choice[];
}

/** What the pages know beside the policies: facts, regions and industries. */
export interface Reference {
  readonly registry: Registry;
  readonly regions: readonly ChoiceGroup[];
  readonly industries: readonly ChoiceGroup[];
  /** The name of a region code or of its beginning (`3404`). */
  readonly regionName: (code: string) => string | undefined;
  readonly industryName: (code: string) => string | undefined;
}

const CODE_LENGTH = 6;
/** The code that the corpus uses for the whole country: as a place of registration, outside the province. */
const COUNTRY = '100000';

const regionGroups = (regions: readonly Region[], today: string): ChoiceGroup[] => {
  const present = regions.filter(({ validTo }) => validTo === null || validTo >= today);
  const choice = ({ code, name }: Region): Choice => ({ value: code, label: name });
  const inside = (code: string) =>
    present.filter(({ parent, level }) => parent === code && (level === 'district' || level === 'county'));
  const cities = present.filter(({ level }) => level === 'city');
  const home = cities.filter(({ code }) => inside(code).length > 0);
  const province = present.find(({ level }) => level === 'province');
  return [
    ...home.map((city) => ({
      label: messages.form.city(city.name),
      options: [...inside(city.code), city].map(choice),
    })),
    { label: messages.form.otherCities, options: cities.filter((city) => !home.includes(city)).map(choice) },
    {
      label: messages.form.elsewhere,
      options: province ? [{ value: COUNTRY, label: messages.form.outside(province.name) }] : [],
    },
  ].filter(({ options }) => options.length > 0);
};

/** Regions that exist today as choices, the city with known counties first, and the names behind codes. */
export const createReference = (
  facts: readonly FactDefinition[],
  regions: readonly Region[],
  today: string,
): Reference => {
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const groups = regionGroups(regions, today);
  for (const { value, label } of groups.flatMap(({ options }) => options)) names.set(value, label);
  return {
    registry: new Map(facts.map((fact) => [fact.name, fact])),
    regions: groups,
    industries: sections.map(({ code, name, divisions }) => ({
      label: `${code} ${name}`,
      options: divisions.map((one) => ({ value: one.code, label: `${one.code} ${one.name}` })),
    })),
    regionName: (code) => names.get(code.padEnd(CODE_LENGTH, '0')),
    industryName,
  };
};

/** A region code without the zeros that stand for all below it: 340400 is 3404. */
export const prefixOf = (code: string): string => code.replace(/(00)+$/, '');

/** Regions to search or to be responsible for, by the beginnings of their codes. */
export const regionChoices = ({ regions }: Reference): { label: string; options: Choice[] }[] =>
  regions
    .map(({ label, options }) => ({
      label,
      options: options.filter(({ value }) => value !== COUNTRY).map((one) => ({ ...one, value: prefixOf(one.value) })),
    }))
    .filter(({ options }) => options.length > 0);
