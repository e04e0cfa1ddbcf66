import { factFaults, type Facts, type Registry } from '@shuangzhao/eligibility';
import { refuseFaults } from '@shuangzhao/platform/errors';

/** Lets facts pass that the registry knows, of their types and allowed values. Throws AppError `fact.unknown`, `fact.type` or `fact.value`. */
export function requireFacts(
  facts: Readonly<Record<string, unknown>>,
  registry: Registry,
  path: string,
): asserts facts is Facts {
  refuseFaults(factFaults(facts, registry, path));
}
