import type { Actor } from '@shuangzhao/access';
import type { FileFormat } from './sheet.js';

/** A file that a job made. */
export interface JobFile {
  readonly name: string;
  readonly format: FileFormat;
  /** Bytes. */
  readonly size: number;
}

export interface JobFailure {
  readonly code: string;
  readonly message: string;
}

/** Work that outlives the call that began it, and a restart. */
export interface AnyJob {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly state: 'running' | 'done' | 'failed';
  /** For whom it works, with the rights of the moment that it was begun. */
  readonly actor: Actor;
  /** Of the call that began it. */
  readonly requestId: string;
  /** What it was asked for; the audit log tells it. */
  readonly order: object;
  /** Rows. */
  readonly done: number;
  readonly total: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | undefined;
  readonly result: object | undefined;
  readonly failure: JobFailure | undefined;
  /** None where it made none, or it was removed. */
  readonly file: JobFile | undefined;
}

/** Why a row, or one column of it, is refused; the code and sentence are those of a single write. */
export interface ImportFault {
  readonly row: number;
  /** The title that the file gives the column; null: the whole row. */
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

export interface ImportResult {
  readonly accepted: number;
  readonly rejected: number;
  /** All faults that were found; `errors` has the first of them. */
  readonly errorCount: number;
  readonly errors: readonly ImportFault[];
}

export interface ExportResult {
  readonly rows: number;
}

export interface ImportOrder {
  /** Judges every row and changes nothing. */
  readonly dryRun: boolean;
}

/** The taking in of a file, row by row. */
export interface AnyImport extends AnyJob {
  readonly order: ImportOrder;
  readonly accepted: number;
  readonly rejected: number;
  readonly result: ImportResult | undefined;
}

const DAY_MS = 24 * 3_600_000;
/** How long the files of a job are kept once it has ended, where nothing else is said. */
export const KEPT_MS = 7 * DAY_MS;
/** How many jobs an account may have running. */
export const MOST_RUNNING = 10;

const TOLD_EVERY_MS = 1_000;

/** Whether progress is worth telling: a tenth of all since it was told last, and not oftener than each second. */
export const isWorthTelling = (
  told: { readonly done: number; readonly at: Date },
  progress: { readonly done: number; readonly total: number; readonly at: Date },
): boolean =>
  (progress.done - told.done) * 10 >= progress.total && progress.at.getTime() - told.at.getTime() >= TOLD_EVERY_MS;

/** A file that is only judged is a question of whoever waits for its answer: nobody is told of it. */
export const isQuestion = ({ order }: Pick<AnyJob, 'order'>): boolean => 'dryRun' in order && order.dryRun === true;
