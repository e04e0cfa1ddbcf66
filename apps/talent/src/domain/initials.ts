import { pinyin } from 'pinyin-pro';

const MOST_READINGS = 8;
const MOST_LETTERS = 10;
const LETTER = /^[a-z]$/;

/** A word in Latin letters counts by its first one. */
const shortened = (name: string): string => name.replace(/[a-z]+/giu, (word) => word.charAt(0));

const first = { pattern: 'first', toneType: 'none', type: 'array' } as const;

/** The first letters of a name's pinyin, the surname as surnames are read, each further character as it may be: at most eight readings. */
export const initialsOf = (name: string): string[] => {
  const text = shortened(name);
  const asNamed = pinyin(text, { ...first, mode: 'surname', surname: 'head' });
  const readings = Array.from(text, (character, at) => {
    const likeliest = asNamed[at] ?? '';
    const all = at === 0 ? [likeliest] : [likeliest, ...pinyin(character, { ...first, multiple: true })];
    return [...new Set(all.map((letter) => letter.toLowerCase()))].filter((letter) => LETTER.test(letter));
  });
  const joined = readings
    .filter((letters) => letters.length > 0)
    .reduce<string[]>(
      (before, letters) => letters.flatMap((letter) => before.map((text) => text + letter)).slice(0, MOST_READINGS),
      [''],
    );
  return [...new Set(joined.map((text) => text.slice(0, MOST_LETTERS)))].filter((text) => text !== '');
};
