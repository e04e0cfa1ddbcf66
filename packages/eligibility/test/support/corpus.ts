import { readFileSync } from 'node:fs';
import {
  parseRule,
  registryOf,
  type Benefit,
  type FactDefinition,
  type Policy,
  type Rule,
  type Theme,
} from '../../src/index.js';

const load = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../data/${name}`, import.meta.url), 'utf8'));

export const definitions = load('facts.json') as FactDefinition[];
export const registry = registryOf(definitions);
export const themes = load('policy-themes.json') as Theme[];

type RawBenefit = Omit<Benefit, 'when'> & { when?: unknown };
type RawPolicy = Omit<Policy, 'conditions' | 'benefits'> & { conditions: unknown; benefits: RawBenefit[] };

/** The rule that a piece of data is; throws where it is none. */
const ruleOf = (input: unknown): Rule => {
  const parsed = parseRule(input, registry);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.rule;
};

export const policies: readonly Policy[] = (load('policies.json') as RawPolicy[]).map((raw) => ({
  ...raw,
  conditions: ruleOf(raw.conditions),
  benefits: raw.benefits.map(({ when, ...benefit }) => ({
    ...benefit,
    when: when === undefined ? when : ruleOf(when),
  })),
}));

export const policyOf = (id: string): Policy => {
  const policy = policies.find((one) => one.id === id);
  if (!policy) throw new Error(`no policy ${id}`);
  return policy;
};
