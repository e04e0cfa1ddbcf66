import { conditionsOf, type Policy, type Registry } from '@shuangzhao/eligibility';

/** The facts that can matter to a policy: those that it reads, and the parts that these are worked out from. */
export const factsOf = (
  { conditions, benefits }: Pick<Policy, 'conditions' | 'benefits'>,
  registry: Registry,
): ReadonlySet<string> => {
  const rules = [conditions, ...benefits.flatMap(({ when }) => when ?? [])];
  const read = [
    ...rules.flatMap((rule) => conditionsOf(rule).map(({ fact }) => fact)),
    ...benefits.flatMap(({ formula }) => formula?.of ?? []),
  ];
  return new Set([...read, ...read.flatMap((fact) => registry.get(fact)?.derivedFrom ?? [])]);
};
