import type { AnyImport, AnyJob, ExportResult, FileFormat, ImportedRow, Jobs } from '@shuangzhao/jobs/domain';
import type { Enterprise } from './enterprise.js';
import type { StoredEnterprise } from './ports.js';

/** Which enterprises, as a search asks for them; empty texts narrow by nothing. */
export interface ExportOrder {
  readonly q: string;
  readonly industry: string;
  readonly region: string;
  readonly format: FileFormat;
  /** The name of who asks, as the file shows it. */
  readonly askedBy: string;
}

export interface ImportJob extends AnyImport {
  readonly kind: 'enterprises.import';
}

export interface ExportJob extends AnyJob {
  readonly kind: 'enterprises.export';
  readonly order: ExportOrder;
  readonly result: ExportResult | undefined;
}

/** The jobs of this service. */
export type Job = ImportJob | ExportJob;

/** A row that changes its enterprise, or is refused. */
export interface EnterpriseRow extends ImportedRow {
  readonly uscc: string;
  /** Pure, may run again; throws AppError where the row is refused. */
  readonly change: (stored: StoredEnterprise | null) => Enterprise;
}

export type EnterpriseJobs = Jobs<Job, EnterpriseRow>;
