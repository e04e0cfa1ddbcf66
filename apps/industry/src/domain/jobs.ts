import type { Actor } from '@shuangzhao/access';
import type { AppError } from '@shuangzhao/platform/errors';
import type { Enterprise } from './enterprise.js';
import type { ExportJob, ExportOrder, ImportFault, ImportJob, ImportOrder, Job, JobFile } from './job.js';
import type { RequestKey, StoredEnterprise } from './ports.js';

type NewJob = { readonly actor: Actor; readonly total: number } & (
  | { readonly kind: ImportJob['kind']; readonly order: ImportOrder; readonly input: Uint8Array }
  | { readonly kind: ExportJob['kind']; readonly order: ExportOrder }
);

/** A row that changes its enterprise, or is refused. */
export interface RowToTake {
  readonly row: number;
  readonly uscc: string;
  /** Pure, may run again; throws AppError where the row is refused. */
  readonly change: (stored: StoredEnterprise | null) => Enterprise;
  readonly faultsOf: (error: AppError) => ImportFault[];
}

/** A row with what is wrong with it. */
export interface RefusedRow {
  readonly row: number;
  readonly faults: readonly ImportFault[];
}

/** How a job ended. */
type JobEnd =
  | { readonly result: NonNullable<Job['result']>; readonly file?: JobFile | undefined }
  | { readonly failure: { readonly code: string; readonly message: string } };

/** Jobs with their files. Each change is told (JobChanged) in its own transaction where it is worth telling. */
export interface Jobs {
  /** Begins a job; under a key the job that was begun under it. Throws AppError `job.too_many` or `idempotency.key_reused`. */
  begin(job: NewJob, requestKey: RequestKey | undefined): Promise<Job>;
  get(id: string): Promise<Job | null>;
  /** The oldest one that has not ended. */
  next(): Promise<Job | null>;
  /** The file that it was begun with. */
  input(id: string): Promise<Uint8Array>;
  /** Takes rows of an import and moves the job on by all of them, `refused` and taken, in one transaction. Changes no enterprise in a dry run. */
  takeRows(job: ImportJob, rows: readonly RowToTake[], refused: readonly RefusedRow[]): Promise<ImportJob>;
  /** The rows that were refused, in the order of the file. */
  refusedRows(id: string): Promise<RefusedRow[]>;
  /** Moves a job on to so many rows. */
  advance<J extends Job>(job: J, progress: { done: number; total: number }): Promise<J>;
  /** Keeps the file that a job makes, in place of one that was begun before; answers its bytes. Nobody sees it before the end. */
  saveOutput(id: string, pieces: AsyncIterable<Uint8Array>): Promise<number>;
  /** At most 1 MB of the file that a job made, from a byte on. */
  readOutput(id: string, offset: number): Promise<Uint8Array>;
  end(job: Job, end: JobEnd): Promise<Job>;
  /** Removes the files of jobs that ended before a moment; the jobs stay. */
  sweep(before: Date): Promise<void>;
}

/** Wakes who works on jobs, and waits for one. */
export interface JobBell {
  wake(): void;
  /** Resolves when the job has ended, or after so many milliseconds. */
  settled(id: string, withinMs: number): Promise<void>;
}
