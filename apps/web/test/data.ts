import { readFileSync } from 'node:fs';
import type { FactDefinition, Region } from '../src/api.js';
import { createReference } from '../src/reference.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8'));

interface StoredFact extends Omit<FactDefinition, 'name' | 'examples' | 'derivedFrom'> {
  fact: string;
  examples: string[] | null;
  derivedFrom: string[] | null;
}

/** A condition or a branch of a rule, as the corpus writes it. */
export interface RuleNode {
  all?: RuleNode[];
  any?: RuleNode[];
  not?: RuleNode;
  fact?: string;
  value?: unknown;
}

/** The fact registry as `GET /facts` gives it. */
export const facts: FactDefinition[] = (read('facts.json') as StoredFact[]).map(
  ({ fact, examples, derivedFrom, ...rest }) => ({
    name: fact,
    ...rest,
    examples: examples ?? [],
    derivedFrom: derivedFrom ?? [],
  }),
);

export const regions: Region[] = (read('regions.json') as { regions: Region[] }).regions;

export const policies = read('policies.json') as { conditions: RuleNode }[];

export const reference = createReference(facts, regions, '2026-11-22');

/** A fact of the registry; a test that asks for another is wrong. */
export const factNamed = (name: string): FactDefinition => {
  const definition = reference.registry.get(name);
  if (definition === undefined) throw new Error(`No fact ${name}.`);
  return definition;
};
