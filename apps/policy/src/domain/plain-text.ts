import { type Fault, refuseFaults } from '@shuangzhao/platform/errors';
import { text } from './read-json.js';

const LONGEST = 5000;

/** Throws AppError `invalid` unless each field says something, in 1 to 5,000 printable characters. */
export const requirePlainText = (fields: Readonly<Record<string, string>>): void => {
  const faults: Fault[] = [];
  for (const [name, value] of Object.entries(fields)) text(LONGEST)(value, name, faults);
  refuseFaults(faults);
};
