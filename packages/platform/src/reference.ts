import { readFile } from 'node:fs/promises';

/** Reads a file of reference data (`facts.json`, `regions.json`, `policy-themes.json`, …) that ships with the system in `data/`. */
export const readReference = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../../data/${name}`, import.meta.url), 'utf8'));
