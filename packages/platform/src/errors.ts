/** What kind of failure it is; each edge has one total table from kind to status. */
export type Kind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'stale'
  | 'refused'
  | 'limited'
  | 'unavailable'
  | 'internal';

/** One fault of an input: a JSON path (`facts.enterprise.revenue`, `conditions.all.0.op`), a stable code and a sentence. */
export interface Fault {
  path: string;
  code: string;
  message: string;
}

export interface AppErrorOptions {
  /** The single faults of a bad input. */
  errors?: Fault[];
  /** Seconds after which a retry makes sense. */
  retryAfter?: number;
  /** The inside, for the log only. */
  cause?: unknown;
}

/** A failure with a kind, a stable code (`docs/errors.md`) and a sentence fit for the caller; the inside stays in `cause`. */
export class AppError extends Error {
  readonly kind: Kind;
  readonly code: string;
  readonly errors: Fault[];
  readonly retryAfter: number | undefined;

  constructor(kind: Kind, code: string, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.kind = kind;
    this.code = code;
    this.errors = options.errors ?? [];
    this.retryAfter = options.retryAfter;
  }
}

/** Throws AppError `invalid` where there are faults; its code and sentence are those of the first. */
export const refuseFaults = (faults: readonly Fault[]): void => {
  const [first] = faults;
  if (first !== undefined) throw new AppError('invalid', first.code, first.message, { errors: [...faults] });
};
