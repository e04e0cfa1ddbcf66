import { readReference } from '@shuangzhao/platform/reference';
import { readRegistry } from '@shuangzhao/service/registry';
import { z } from 'zod';
import type { FactLaw } from '../domain/facts.js';
import { Regions } from '../domain/regions.js';

const texts = z.array(z.string());
const day = z.iso.date().nullable();

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
  const { regions } = z.object({ regions: z.array(region) }).parse(await readReference('regions.json'));
  return { registry: await readRegistry(), regions: new Regions(regions) };
};
