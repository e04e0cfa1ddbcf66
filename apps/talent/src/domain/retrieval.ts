import type { Condition, Conditions } from './conditions.js';
import type { Need } from './need.js';
import { DEGREES } from './profile.js';

/** Conditions under which people are looked for, and what the last of them asks. */
export interface Narrowing {
  readonly name: 'required' | 'can' | 'degree' | 'region';
  readonly conditions: Conditions;
}

const condition = (field: Condition['field'], values: readonly string[]): Condition[] =>
  values.length === 0 ? [] : [{ field, values }];

/**
 * What a search asks for a need: first what excludes, then, for where these are too many, what weighs most in the score, one more each time.
 * A need that does not ask for one of these leaves it out.
 */
export const narrowings = ({ must, can, not, degree, regionCode }: Need): [Narrowing, ...Narrowing[]] => {
  const required: Conditions = {
    q: '',
    must: condition('skills', must),
    can: [],
    not: [...condition('skills', not), ...condition('availability', ['closed'])],
  };
  const more: { name: Narrowing['name']; add: Partial<Conditions> }[] = [
    ...(can.length === 0 ? [] : [{ name: 'can' as const, add: { can: condition('skills', can) } }]),
    ...(degree === null
      ? []
      : [{ name: 'degree' as const, add: { must: condition('degree', DEGREES.slice(DEGREES.indexOf(degree))) } }]),
    ...(regionCode === null
      ? []
      : [{ name: 'region' as const, add: { must: condition('regionCode', [regionCode.slice(0, 4)]) } }]),
  ];
  let conditions = required;
  const narrower = more.map(({ name, add }) => {
    conditions = { ...conditions, can: add.can ?? conditions.can, must: [...conditions.must, ...(add.must ?? [])] };
    return { name, conditions };
  });
  return [{ name: 'required', conditions: required }, ...narrower];
};
