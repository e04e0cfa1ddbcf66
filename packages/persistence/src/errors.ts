import { AppError } from '@shuangzhao/platform/errors';
import type { Fault } from '@shuangzhao/platform/errors';

/** A document that its schema, or the port, does not accept; one fault a path. */
export const invalidDocument = (faults: Fault[], cause?: unknown): AppError =>
  new AppError('invalid', 'document.invalid', 'The document is not valid.', { errors: faults, cause });

/** A filter, sort or limit outside what both engines understand alike. */
export const refusedFilter = (reason: string): AppError => new AppError('invalid', 'filter.refused', reason);

/** A cursor that is broken or belongs to another sort. */
export const badCursor = (cause?: unknown): AppError =>
  new AppError('invalid', 'cursor.invalid', 'The cursor does not belong to this list.', { cause });

/** An update of a document that is not there. */
export const notFound = (collection: string, id: string): AppError =>
  new AppError('notFound', 'document.not_found', `There is no "${id}" in ${collection}.`);

/** A document that changed since its reader saw it. */
export const staleVersion = (id: string, expected: number, found: number): AppError =>
  new AppError('stale', 'document.version', `"${id}" is at version ${found}, not ${expected}.`);

/** Values that must be unique and are taken. */
export const notUnique = (paths: readonly string[], cause?: unknown): AppError =>
  new AppError('conflict', 'document.unique', `Another document has the same ${paths.join(' and ')}.`, {
    errors: paths.map((path) => ({ path, code: 'unique', message: 'It is taken.' })),
    cause,
  });

/** A transaction inside a transaction, or an outside read or write within one: it would wait for itself. */
export const nestedTransaction = (): AppError =>
  new AppError('internal', 'transaction.nested', 'Inside a transaction use its own collections, and no other one.');

/** A transaction that went on after a unique value had been refused. */
export const abortedTransaction = (cause: unknown): AppError =>
  new AppError('internal', 'transaction.aborted', 'The transaction was given up at its first conflict.', { cause });

/** A transaction that took too long; nothing of it is stored. */
export const transactionTimeout = (limitMs: number): AppError =>
  new AppError('unavailable', 'transaction.timeout', `The transaction took more than ${limitMs} ms.`);

/** An operation of a transaction that has ended. */
export const transactionOver = (): AppError =>
  new AppError('internal', 'transaction.over', 'The transaction has ended; await each of its operations inside.');

/** A file or server that stays locked by somebody else. */
export const storeBusy = (cause: unknown): AppError =>
  new AppError('unavailable', 'store.busy', 'The store is busy.', { cause });
