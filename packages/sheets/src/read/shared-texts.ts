import type { Limits } from '../limits.js';
import type { Archive } from './archive.js';
import { createTextBudget, TextParts } from './texts.js';
import { readWhole } from './xml.js';

const PLACE = 'xl/sharedStrings.xml';

/** The texts that cells share, by their number. Throws AppError `file.too_large`. */
export const readSharedTexts = async (archive: Archive, limits: Limits): Promise<readonly string[]> => {
  const texts: string[] = [];
  if (!archive.has(PLACE)) return texts;
  const parts = new TextParts(limits);
  const counted = createTextBudget(limits);
  await readWhole(archive.text(PLACE), {
    open: (name) => parts.open(name),
    text: (text) => parts.add(text),
    close: (name) => {
      parts.close(name);
      if (name === 'si') texts.push(counted(parts.take()));
    },
  });
  return texts;
};
