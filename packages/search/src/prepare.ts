import { from, to } from 'opencc-js/preset/t2cn';

/** Changed with anything below that changes tokens, so that indexes on disk are rebuilt. */
export const PREPARATION = `1/unicode-${process.versions['unicode'] ?? ''}`;

/** More would let one query hold the engine for seconds; the tokens after these do not count. */
const MAX_QUERY_TOKENS = 128;

/** Private-use characters stand for rare Han characters in older registers. */
const HAN = String.raw`[\p{sc=Han}\p{Co}]`;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const HAN_RUN = new RegExp(`^${HAN}`, 'u');
const ENDS_IN_TWO_HAN = new RegExp(`${HAN}{2}$`, 'u');
const SEGMENT = new RegExp(String.raw`(?:${HAN}|[\p{L}\p{M}\p{N}])+`, 'gu');
const RUN = new RegExp(String.raw`${HAN}+|(?:(?!${HAN})[\p{L}\p{M}])+|(?:(?!${HAN})\p{N})+`, 'gu');

/** The pairs of a preset's last dictionary, which holds single characters; the package's own types do not resolve. */
const characterPairs = (preset: unknown): string[][] => {
  const characters: unknown = Array.isArray(preset) ? preset.flat().at(-1) : undefined;
  if (typeof characters !== 'string') throw new Error('The dictionaries of opencc-js are not where they were.');
  return characters.split('|').map((pair) => pair.split(' '));
};

/**
 * Traditional characters and the variants of Hong Kong and Taiwan, each to its simplified one. Characters only, no
 * phrases: what a character becomes must not depend on its neighbours, else a sub-string would not be found.
 */
const simplifiedTable = (): Map<string, string> => {
  const table = new Map<string, string>();
  for (const [traditional = '', simplified = ''] of characterPairs(to['cn'])) table.set(traditional, simplified);
  for (const [variant = '', standard = ''] of [...characterPairs(from['hk']), ...characterPairs(from['tw'])])
    if (!table.has(variant)) table.set(variant, table.get(standard) ?? standard);
  return table;
};

const simplifier = (): ((text: string) => string) => {
  const table = simplifiedTable();
  const unsimplified = new RegExp(`[${[...table.keys()].join('')}]`, 'gu');
  return (text) => text.replace(unsimplified, (character) => table.get(character) ?? character);
};

let simplify: ReturnType<typeof simplifier> | undefined;

const normalise = (text: string): string =>
  (simplify ??= simplifier())(text.replace(IGNORABLE, '').normalize('NFKC').toLowerCase());

/** Each Han character with its next one; the last of a run stands alone, so that any one character begins a token. */
const bigrams = (run: string): string[] => {
  const characters = Array.from(run);
  return characters.map((character, at) => character + (characters[at + 1] ?? ''));
};

/** Whether a token is of Han characters. */
export const isHan = (token: string): boolean => HAN_RUN.test(token);

const runs = (text: string): string[] => text.match(RUN) ?? [];
const tokens = (run: string): string[] => (isHan(run) ? bigrams(run) : [run]);

/** Tokens that stand side by side; the last one may go on when `open`. */
export interface Phrase {
  tokens: string[];
  open: boolean;
}

/** A query's words: every phrase of `asked` is to be there, and of no list in `excluded` all. */
export interface Words {
  asked: Phrase[];
  excluded: Phrase[][];
}

const phraseOf = (segment: string): Phrase => {
  const all = runs(segment).flatMap(tokens);
  return ENDS_IN_TWO_HAN.test(segment) ? { tokens: all.slice(0, -1), open: false } : { tokens: all, open: true };
};

/** A text as the tokens to be stored, joined by blanks: Han bigrams, words of letters, numbers. */
export const prepareText = (text: string): string =>
  runs(normalise(text))
    .map((run) => tokens(run).join(' '))
    .join(' ');

/** A user's query as phrases, made the same way as the stored text; null when it is blank. */
export const prepareQuery = (query: string): Words | null => {
  const normal = normalise(query).trim();
  if (normal === '') return null;
  let left = MAX_QUERY_TOKENS;
  const words: Words = { asked: [], excluded: [] };
  for (const word of new Set(normal.split(/\s+/u))) {
    const phrases: Phrase[] = [];
    for (const segment of new Set(word.match(SEGMENT))) {
      const phrase = phraseOf(segment);
      if (left > 0)
        phrases.push(phrase.tokens.length > left ? { tokens: phrase.tokens.slice(0, left), open: false } : phrase);
      left -= phrase.tokens.length;
    }
    if (!word.startsWith('-')) words.asked.push(...phrases);
    else if (phrases.length > 0) words.excluded.push(phrases);
  }
  return words;
};
