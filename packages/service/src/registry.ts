import { registryOf, type Registry } from '@shuangzhao/eligibility';
import { readReference } from '@shuangzhao/platform/reference';
import { z } from 'zod';

const texts = z.array(z.string());

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

/** Reads the fact registry. Throws Error where the file is not of its form: the service then does not start. */
export const readRegistry = async (): Promise<Registry> =>
  registryOf(z.array(factDefinition).parse(await readReference('facts.json')));
