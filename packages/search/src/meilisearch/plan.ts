import { prepareQuery } from '../prepare.js';
import { MAX_ASKED_UNITS } from './stored.js';
import { unitsOfPhrase } from './units.js';

/** Meilisearch drops the words, and the phrases, after these. */
const MAX_PHRASES = 10;

/** A query in parts: what Meilisearch decides, and what it leaves to be looked at. */
export interface Plan {
  /** What Meilisearch is asked; it finds all that is to be found, and perhaps more. */
  q: string;
  /** Whether words are asked for, so that there is something to score. */
  isScored: boolean;
  /** The whole phrases asked for. */
  asked: string[];
  /** A document is found wrongly only if all units of one of these are in it twice; `any` when each must be looked at. */
  doubts: string[][] | 'any';
  /** Phrases of which a document must not have all, beyond what `q` excludes; `q` narrows to those that may. */
  excluded: { q: string; phrases: string[] }[];
}

const textOf = (units: readonly string[]): string => units.join(' ');
const quoted = (units: readonly string[]): string => `"${textOf(units.slice(0, MAX_ASKED_UNITS))}"`;
const questionOf = (minus: readonly string[], phrases: readonly string[][]): string =>
  [...minus, ...phrases.slice(0, MAX_PHRASES).map(quoted)].join(' ');

/**
 * Meilisearch compares a phrase by its pairs and by every other unit, over all fields: `abcd` is found where `abc` and
 * `bcd` stand apart. Two units are decided. Where all units differ, one that is in the document once settles the two on
 * either side of it, so that two neighbours inside (all, of three) must be repeated to leave a doubt; else any inside.
 */
const doubtsOf = (units: readonly string[]): string[][] => {
  if (units.length <= 2) return [];
  const inside = units.slice(1, -1);
  if (new Set(units).size < units.length) return inside.map((unit) => [unit]);
  return units.length === 3 ? [[...units]] : inside.slice(1).map((unit, at) => [inside[at] ?? unit, unit]);
};

/** How the words are asked; null when they ask for nothing that could be found. */
export const planOf = (words: string): Plan | null => {
  const prepared = prepareQuery(words);
  if (prepared === null) return { q: '', isScored: false, asked: [], doubts: [], excluded: [] };
  if (prepared.asked.length + prepared.excluded.length === 0) return null;
  const asked = prepared.asked.map(unitsOfPhrase);
  const excluded = prepared.excluded.map((phrases) => phrases.map(unitsOfPhrase));
  const isOne = ([first = [], ...rest]: string[][]): boolean => rest.length === 0 && doubtsOf(first).length === 0;
  const minus = excluded.filter(isOne).map((phrases) => `-${phrases.map(quoted).join('')}`);
  const isWhole = asked.length <= MAX_PHRASES && asked.every(({ length }) => length <= MAX_ASKED_UNITS);
  return {
    q: questionOf(minus, asked),
    isScored: asked.length > 0,
    asked: asked.map(textOf),
    doubts: isWhole ? asked.flatMap(doubtsOf) : 'any',
    excluded: excluded
      .filter((phrases) => !isOne(phrases))
      .map((phrases) => ({ q: questionOf(minus, [...phrases, ...asked]), phrases: phrases.map(textOf) })),
  };
};
