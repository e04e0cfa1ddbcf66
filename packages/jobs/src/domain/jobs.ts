import type { AppError } from '@shuangzhao/platform/errors';
import type { AnyImport, AnyJob, ImportFault, JobFailure, JobFile } from './job.js';

/** A client's Idempotency-Key, unique for caller and route, with the hash of what was asked. */
interface RequestKey {
  readonly key: string;
  readonly bodyHash: string;
}

/** A job to be begun; an import has a file to begin with. */
type NewJob<Job extends AnyJob> = Job extends AnyJob
  ? Pick<Job, 'kind' | 'actor' | 'order' | 'total'> &
      (Job extends AnyImport ? { readonly input: Uint8Array } : { readonly input?: Uint8Array })
  : never;

/** A row with what is wrong with it. */
export interface RefusedRow {
  readonly row: number;
  readonly faults: readonly ImportFault[];
}

/** A row of a file, with why it cannot be taken as far as it tells by itself. */
export interface ImportedRow extends RefusedRow {
  /** The faults of a refusal that comes when it is taken. */
  readonly faultsOf: (error: AppError) => ImportFault[];
}

/** How a job ended. */
type JobEnd<Job extends AnyJob> =
  | { readonly result: NonNullable<Job['result']>; readonly file?: JobFile | undefined }
  | { readonly failure: JobFailure };

/** Jobs with their files. Each change is told in its own transaction where it is worth telling. */
export interface Jobs<Job extends AnyJob, Row extends ImportedRow = ImportedRow> {
  /** Begins a job; under a key the job that was begun under it. Throws AppError `job.too_many` or `idempotency.key_reused`. */
  begin(job: NewJob<Job>, requestKey: RequestKey | undefined): Promise<Job>;
  get(id: string): Promise<Job | null>;
  /** The oldest one that has not ended. */
  next(): Promise<Job | null>;
  /** The file that it was begun with. */
  input(id: string): Promise<Uint8Array>;
  /** Takes the sound ones of these rows and moves the job on by all of them, in one transaction. A dry run takes nothing. */
  takeRows<One extends AnyImport>(job: One, rows: readonly Row[]): Promise<One>;
  /** The rows that were refused, in the order of the file. */
  refusedRows(id: string): Promise<RefusedRow[]>;
  /** Moves a job on to so many rows. */
  advance<One extends AnyJob>(job: One, progress: { done: number; total: number }): Promise<One>;
  /** Keeps the file that a job makes, in place of one that was begun before; answers its bytes. Nobody sees it before the end. */
  saveOutput(id: string, pieces: AsyncIterable<Uint8Array>): Promise<number>;
  /** At most 1 MB of the file that a job made, from a byte on. */
  readOutput(id: string, offset: number): Promise<Uint8Array>;
  /** Ends a job; what it was begun with is removed. */
  end<One extends AnyJob>(job: One, end: JobEnd<One>): Promise<One>;
  /** Removes all files of a job that has ended: what was sent, refused rows, what was made; the job stays. Throws AppError `job.running`. */
  removeFiles(id: string): Promise<void>;
  /** Removes the files of jobs that ended before a moment. */
  sweep(before: Date): Promise<void>;
}

/** Wakes who works on jobs, and waits for one. */
export interface JobBell {
  wake(): void;
  /** Resolves when the job has ended, or after so many milliseconds. */
  settled(id: string, withinMs: number): Promise<void>;
}
