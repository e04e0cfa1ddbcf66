import { ProblemError } from '../api.js';
import { messages } from '../messages.js';

const { faults } = messages.views;

const byCode: Readonly<Record<string, string>> = { 'view.name_taken': faults.taken, 'view.too_many': faults.many };

/** What is wrong with a view in words that belong to its name; undefined for any other failure. */
export const viewFault = (error: Error | null): string | undefined =>
  error instanceof ProblemError ? byCode[error.code] : undefined;
