import type { Explanation, Match, MatchItem } from '../api.js';
import { messages } from '../messages.js';
import type { Reference } from '../reference.js';
import { typeset } from './typeset.js';
import { labelOf, valueInWords } from './value.js';

const SHOWN = 3;
const words = messages.row;

/** The texts of the conditions that carry a met rule, in its order; those under a `not` are left out. */
export const metTexts = (explanation: Explanation): readonly string[] => {
  if (explanation.status !== 'met' || 'not' in explanation) return [];
  if ('all' in explanation) return explanation.all.flatMap(metTexts);
  if ('any' in explanation) return explanation.any.flatMap(metTexts);
  return [explanation.text];
};

const lack = ({ gap }: MatchItem, reference: Reference): string | undefined => {
  const [first] = gap;
  if (first === undefined) return undefined;
  const definition = reference.registry.get(first.fact);
  const actual =
    first.actual === null || definition === undefined ? undefined : valueInWords(first.actual, definition, reference);
  const say = first.changeable ? words.lacks : words.fixed;
  return say(typeset(first.text), actual) + (gap.length > 1 ? words.others(gap.length - 1) : '');
};

/** The one line of a row that says why; undefined where a met policy's explanation is not read yet. */
export const reasonOf = (item: MatchItem, match: Match | undefined, reference: Reference): string | undefined => {
  switch (item.decision) {
    case 'met': {
      const texts = match === undefined ? [] : metTexts(match.explanation);
      return texts.length === 0 ? undefined : words.meets(typeset(texts.slice(0, SHOWN).join(messages.and)));
    }
    case 'unknown': {
      const labels = item.missing.slice(0, SHOWN).map((fact) => {
        const definition = reference.registry.get(fact);
        return definition === undefined ? fact : labelOf(definition);
      });
      return words.asks(labels.join(messages.and), item.missing.length);
    }
    case 'notMet':
      return lack(item, reference);
  }
};
