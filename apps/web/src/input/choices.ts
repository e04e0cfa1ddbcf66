import type { FactDefinition } from '../api.js';
import { messages } from '../messages.js';
import type { Choice, ChoiceGroup, Reference } from '../reference.js';
import { NOTHING } from './draft.js';

/** Up to so many choices stand side by side as buttons; more are a select. */
const SIDE_BY_SIDE = 6;

const codes: Readonly<Record<string, string>> = messages.codes;

const choice = (value: string): Choice => ({ value, label: codes[value] ?? value });

/** What a text fact may be chosen from, in groups; undefined where anything may be written. */
export const choicesOf = (
  { name, type, values, examples }: FactDefinition,
  reference: Reference,
): readonly ChoiceGroup[] | undefined => {
  if (name === 'enterprise.regionCode') return reference.regions;
  if (name === 'enterprise.industryCode') return reference.industries;
  if (type === 'list') {
    return [
      { label: '', options: [{ value: NOTHING, label: messages.form.nothing }, ...(values ?? examples).map(choice)] },
    ];
  }
  if (type !== 'text') return undefined;
  if (values !== null) return [{ label: '', options: values.map(choice) }];
  // The vocabulary is open: what no rule names is something else all the same.
  return examples.length === 0 ? undefined : [{ label: '', options: [...examples, messages.form.other].map(choice) }];
};

/** The few answers that fit side by side as buttons; undefined where the question needs an input. */
export const buttonsOf = (definition: FactDefinition, reference: Reference): readonly Choice[] | undefined => {
  if (definition.type === 'boolean') {
    return [
      { value: 'true', label: messages.yes },
      { value: 'false', label: messages.no },
    ];
  }
  const [only, ...others] = (definition.type === 'text' ? choicesOf(definition, reference) : undefined) ?? [];
  return only !== undefined && others.length === 0 && only.options.length <= SIDE_BY_SIDE ? only.options : undefined;
};
