/** Words for the values of a registry that are codes, by fact; the same that the screens show. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'enterprise.scale': { micro: '微型', small: '小型', medium: '中型', large: '大型' },
  'enterprise.vatTaxpayerType': { general: '一般纳税人', smallScale: '小规模纳税人' },
};

/** The word that people read for a value; the value itself where there is no other. */
export const wordOf = (fact: string, value: string): string => WORDS[fact]?.[value] ?? value;

/** The value that a word stands for; the word itself where it stands for none. */
export const valueOfWord = (fact: string, word: string): string =>
  Object.entries(WORDS[fact] ?? {}).find(([, one]) => one === word)?.[0] ?? word;
