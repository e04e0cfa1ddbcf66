import { readReference } from '@shuangzhao/platform/reference';
import { z } from 'zod';
import { PARTS, type Weights } from '../domain/need-fit.js';
import { Vocabulary } from '../domain/skills.js';
import { WorkingDays } from '../domain/working-days.js';

const skill = z.strictObject({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/),
  label: z.string().min(1),
  group: z.string().min(1),
  aliases: z.array(z.string().min(1)),
});

/** Reads the vocabulary of skills. Throws Error where the file is not of its form: the service then does not start. */
export const readVocabulary = async (): Promise<Vocabulary> => {
  const file = z.strictObject({ version: z.iso.date(), skills: z.array(skill) });
  const { version, skills } = file.parse(await readReference('skills.json'));
  return new Vocabulary(version, skills);
};

const weight = z.number().min(0).max(1000);

/** Reads how much the parts of a score weigh. Throws Error where the file is not of its form: the service then does not start. */
export const readWeights = async (): Promise<Weights> => {
  const weights = z.record(z.enum(PARTS), weight);
  const file = z.strictObject({ version: z.iso.date(), weights });
  return file.parse(await readReference('need-match-weights.json')).weights;
};

const region = z.object({ code: z.string(), name: z.string(), validTo: z.iso.date().nullable() });

/** Reads the codes of living regions by their names, but for names that two have. Throws Error where the file is not of its form. */
export const readRegionCodes = async (): Promise<ReadonlyMap<string, string>> => {
  const { regions } = z.object({ regions: z.array(region) }).parse(await readReference('regions.json'));
  const living = regions.filter(({ code, validTo }) => validTo === null && /^\d{6}$/.test(code));
  const once = living.filter(({ name }) => living.filter((one) => one.name === name).length === 1);
  return new Map(once.map(({ code, name }) => [name, code]));
};

const day = z.iso.date();
const workingYear = z.strictObject({
  year: z.int(),
  source: z.string().min(1),
  holidays: z.array(z.strictObject({ name: z.string(), from: day, to: day })),
  workdays: z.array(day),
});

/** Reads which days are worked. Throws Error where the file is not of its form: the service then does not start. */
export const readWorkingDays = async (): Promise<WorkingDays> => {
  const file = z.strictObject({ version: day, years: z.array(workingYear) });
  return new WorkingDays(file.parse(await readReference('working-days.json')).years);
};
