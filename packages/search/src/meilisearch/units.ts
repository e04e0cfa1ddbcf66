import { isHan } from '../prepare.js';
import type { Phrase } from '../prepare.js';

/** Begins a word of letters or a number, so that these are found from their beginning only. */
const START = '^';
/** Parts two runs of Han characters: a phrase never goes over it. */
const BREAK = ' ';
const DIGITS = 'bcdfghjklmnpqrst';

/** One unit as a word that no tokenizer of any language takes for another, or parts: consonants only. */
const encode = (unit: string): string =>
  Array.from((unit.codePointAt(0) ?? 0).toString(16), (digit) => DIGITS[parseInt(digit, 16)]).join('');

const known = new Map<string, string>();
const encoded = (unit: string): string => {
  let word = known.get(unit);
  if (word === undefined) known.set(unit, (word = encode(unit)));
  return word;
};

/** The units of a prepared text: every Han character, and every letter and digit with its word's beginning marked. */
export const unitsOfText = (prepared: string): string[] => {
  const units: string[] = [];
  let ended = false; // the token before was the last of a run of Han characters
  for (const token of prepared === '' ? [] : prepared.split(' ')) {
    const [first = '', ...rest] = token;
    if (!isHan(token)) units.push(START, first, ...rest);
    else if (ended) units.push(BREAK, first);
    else units.push(first);
    ended = isHan(token) && rest.length === 0;
  }
  return units.map(encoded);
};

/** The units of a phrase; it is in a text when they stand side by side in the text's units. */
export const unitsOfPhrase = ({ tokens }: Phrase): string[] =>
  tokens
    .flatMap((token, at) => {
      const characters = Array.from(token);
      if (!isHan(token)) return [START, ...characters];
      return at === tokens.length - 1 ? characters : characters.slice(0, 1);
    })
    .map(encoded);
