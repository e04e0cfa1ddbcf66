import { registryOf } from '@shuangzhao/eligibility';
import { readReference } from '@shuangzhao/platform/reference';
import { z } from 'zod';
import type { FactLaw } from '../domain/facts.js';
import { Regions } from '../domain/regions.js';

const texts = z.array(z.string());
const day = z.iso.date().nullable();

const factDefinition = z.strictObject({
  fact: z.string(),
  label: z.string(),
  help: z.string(),
  type: z.enum(['number', 'boolean', 'text', 'date', 'list']),
  unit: z.string().nullable(),
  values: texts.nullable(),
  examples: texts.nullable(),
  subject: z.string(),
  home: z.string(),
  changeable: z.boolean(),
  derivedFrom: texts.nullable(),
});

const region = z.strictObject({
  code: z.string(),
  name: z.string(),
  level: z.enum(['province', 'city', 'district', 'county', 'park']),
  parent: z.string().nullable(),
  validFrom: day,
  validTo: day,
  successors: texts,
  source: z.string(),
  leadingIndustries: z.array(
    z.strictObject({ industries: texts, year: z.int().nullable(), source: z.string(), note: z.string().nullable() }),
  ),
});

/** Reads the fact registry and the regions. Throws Error where a file is not of its form: the service then does not start. */
export const readFactLaw = async (): Promise<FactLaw> => {
  const definitions = z.array(factDefinition).parse(await readReference('facts.json'));
  const { regions } = z.object({ regions: z.array(region) }).parse(await readReference('regions.json'));
  return { registry: registryOf(definitions), regions: new Regions(regions) };
};
