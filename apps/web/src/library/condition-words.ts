import { messages } from '../messages.js';
import type { Reference } from '../reference.js';
import type { Condition, LibraryView } from './library-view.js';

const words = messages.library;
const levels: Readonly<Record<string, string>> = messages.level;

/** What a value of a facet is called. */
export const facetValue = (condition: Condition, value: string, reference: Reference): string => {
  if (condition === 'level') return levels[value] ?? value;
  if (condition === 'region') return reference.regionName(value) ?? value;
  if (condition === 'industry') return reference.industryName(value) ?? value;
  return condition === 'inForce' ? words.inForceValue : value;
};

/** A condition that is set, as its chip says it: 行业：光伏. */
export const chipOf = (view: LibraryView, condition: Condition, reference: Reference): string =>
  words.chip(words.conditions[condition], facetValue(condition, view[condition] ?? '', reference));
