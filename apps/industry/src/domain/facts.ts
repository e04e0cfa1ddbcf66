import { factFaults, type FactValue, type Registry } from '@shuangzhao/eligibility';
import { refuseFaults, type Fault } from '@shuangzhao/platform/errors';
import { isPlainText } from './plain-text.js';
import type { Regions } from './regions.js';

/** Values by fact name; null: forget it. */
export type StatedFacts = Readonly<Record<string, FactValue | null>>;

/** What stated facts are judged by, on a day (`YYYY-MM-DD`). */
export interface FactLaw {
  readonly registry: Registry;
  readonly regions: Regions;
}

export const REGION_FACT = 'enterprise.regionCode';
export const INDUSTRY_FACT = 'enterprise.industryCode';

const LONGEST_TEXT = 500;
const LONGEST_LIST = 100;

/** Rules compare these codes by prefix, so their form is fixed. */
const CODES: Readonly<Record<string, { form: RegExp; meaning: string }>> = {
  [REGION_FACT]: { form: /^\d{6}$/, meaning: 'six digits of GB/T 2260, 340403' },
  [INDUSTRY_FACT]: { form: /^[A-T](\d{2,4})?$/, meaning: 'a GB/T 4754 code with its letter, C3670' },
};

const textsOf = (value: unknown): string[] => [value].flat().filter((one) => typeof one === 'string');

const valueMessage = (fact: string, value: unknown, { regions }: FactLaw, today: string): string | undefined => {
  const texts = textsOf(value);
  const code = CODES[fact];
  if (texts.length > LONGEST_LIST) return `A list has at most ${LONGEST_LIST} texts.`;
  if (!texts.every((text) => isPlainText(text, LONGEST_TEXT)))
    return `A text has 1 to ${LONGEST_TEXT} visible characters, without spaces around them; null forgets a fact.`;
  if (code !== undefined && !texts.every((text) => code.form.test(text))) return `This fact is ${code.meaning}.`;
  const ended = fact === REGION_FACT ? texts.find((text) => regions.endedBefore(today, text)) : undefined;
  if (ended === undefined) return undefined;
  return `Region ${ended} is no more; its area is ${regions.successorsOn(today, ended).join(', ')} now.`;
};

const faultOf = (fact: string, value: unknown, law: FactLaw, today: string): Fault | undefined => {
  const [fault] = factFaults({ [fact]: value }, law.registry);
  if (fault) return fault;
  const path = `facts.${fact}`;
  if (law.registry.get(fact)?.subject !== 'enterprise')
    return {
      path,
      code: 'fact.subject',
      message: 'An enterprise has enterprise facts only; others are part of a question.',
    };
  const message = valueMessage(fact, value, law, today);
  return message === undefined ? undefined : { path, code: 'fact.value', message };
};

/**
 * Lets facts pass that the registry knows, of their types and allowed values, about enterprises. Throws AppError with a fault for
 * each bad fact, under the code of the first: `fact.unknown`, `fact.type`, `fact.value` or `fact.subject`.
 */
export function requireFacts(
  facts: Readonly<Record<string, unknown>>,
  law: FactLaw,
  today: string,
): asserts facts is StatedFacts {
  refuseFaults(Object.entries(facts).flatMap(([fact, value]) => faultOf(fact, value, law, today) ?? []));
}
