import { AppError } from '@shuangzhao/platform/errors';
import { Error as MongooseErrors, mongo } from 'mongoose';
import { storeBusy } from '../errors.js';

const WRITE_CONFLICT = 112;
const DUPLICATE = 11_000;
const AUTHENTICATION_FAILED = 18;

/** Whether a unique index refused a document. */
export const isDuplicate = (error: unknown): error is mongo.MongoServerError =>
  error instanceof mongo.MongoServerError && error.code === DUPLICATE;

/** The paths of the index that refused a document, as the port names them. */
export const takenPaths = ({ keyPattern }: mongo.MongoServerError): string[] =>
  Object.keys((keyPattern ?? {}) as object).map((path) => (path === '_id' ? 'id' : path));

/** Whether the same transaction may do better when it is run again: a conflict with another one, or a change of primary. */
export const isTransient = (error: unknown): boolean =>
  error instanceof mongo.MongoError && error.hasErrorLabel(mongo.MongoErrorLabel.TransientTransactionError);

/** Whether a commit was sent and not answered: it is sent again, for the server does it once. */
export const isUnknownCommit = (error: unknown): boolean =>
  error instanceof mongo.MongoError && error.hasErrorLabel(mongo.MongoErrorLabel.UnknownTransactionCommitResult);

/** Whether the server did not answer. */
export const isAway = (error: unknown): boolean =>
  error instanceof mongo.MongoNetworkError ||
  error instanceof mongo.MongoServerSelectionError ||
  error instanceof MongooseErrors.MongooseServerSelectionError ||
  error instanceof mongo.MongoNotConnectedError ||
  error instanceof mongo.MongoWriteConcernError ||
  isTransient(error) ||
  (error instanceof mongo.MongoError && error.hasErrorLabel(mongo.MongoErrorLabel.RetryableWriteError));

/**
 * What the caller is told of a driver's failure: `store.busy` where too many wanted the same document, `store.unavailable`
 * where the server does not answer, else the failure itself.
 */
export const toldOf = (error: unknown): unknown => {
  if (error instanceof mongo.MongoServerError && error.code === WRITE_CONFLICT) return storeBusy(error);
  if (!isAway(error)) return error;
  const message = 'The store does not answer at present. Try again soon.';
  return new AppError('unavailable', 'store.unavailable', message, { cause: error });
};

/** Whether the server knows nobody of that name and password. */
export const isLoginRefused = (error: unknown): boolean => {
  if (error instanceof mongo.MongoServerError && error.code === AUTHENTICATION_FAILED) return true;
  return error instanceof Error && error.cause !== undefined && isLoginRefused(error.cause);
};
