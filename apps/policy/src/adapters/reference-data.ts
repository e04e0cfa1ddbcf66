import type { Theme } from '@shuangzhao/eligibility';
import { readReference } from '@shuangzhao/platform/reference';
import { z } from 'zod';

const texts = z.array(z.string());

const theme = z.strictObject({ theme: z.string(), policies: texts, basis: z.string() });

/** Reads which policies do not add up. Throws Error where the file is not of its form. */
export const readThemes = async (): Promise<Theme[]> => z.array(theme).parse(await readReference('policy-themes.json'));
