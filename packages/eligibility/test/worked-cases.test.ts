import { describe, expect, test } from '@jest/globals';
import { matchPolicy } from '../src/index.js';
import { policyOf, registry } from './support/corpus.js';
import { workedCases } from './support/worked-cases.js';

describe('worked by hand', () => {
  test.each(workedCases.map((one) => [one.policy, one.because, one] as const))(
    '%s: %s',
    (_policy, _because, worked) => {
      const facts = Object.fromEntries(
        Object.entries(worked.facts).map(([name, value]) => [name.includes('.') ? name : `enterprise.${name}`, value]),
      );
      const { decision, benefit, gap, missing } = matchPolicy(policyOf(worked.policy), {
        known: { facts, provenance: {} },
        asOf: worked.asOf ?? '2026-11-22',
        registry,
      });
      const shown = gap.map(
        ({ fact, required: { op, value }, changeable }) =>
          `${fact.replace('enterprise.', '')} ${op} ${String(value)}${changeable ? '' : ' !'}`,
      );
      expect({ decision, estimate: benefit.estimate, upTo: benefit.upTo, gap: shown, missing }).toEqual({
        decision: worked.decision,
        estimate: worked.estimate,
        upTo: worked.upTo ?? worked.estimate ?? 0,
        gap: worked.gap ?? [],
        missing: worked.missing ?? [],
      });
    },
  );
});
