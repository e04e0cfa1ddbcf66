import type { FactDefinition, FactValue } from '@shuangzhao/eligibility';
import { readCell, writeCell, type Cell } from '@shuangzhao/jobs/domain';
import { valueOfWord, wordOf } from './value-words.js';

type Named = Pick<FactDefinition, 'fact' | 'type'>;

/** The value of a fact that a cell states; undefined where it is empty. Throws AppError `import.cell_error` or `fact.type`. */
export const valueOfCell = (cell: Cell, { fact, type }: Named): FactValue | undefined => {
  const value = readCell(`facts.${fact}`, cell, type);
  return type === 'text' && typeof value === 'string' ? valueOfWord(fact, value) : value;
};

/** A cell that shows a value so that it is read back the same. */
export const cellOfValue = (value: FactValue, { fact }: Named): string | number =>
  writeCell(typeof value === 'string' ? wordOf(fact, value) : value);
