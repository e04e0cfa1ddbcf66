import type { AnyImport, ImportedRow, Jobs } from '@shuangzhao/jobs/domain';
import type { StatedIdentity } from './identity.js';
import type { StoredTalent } from './ports.js';
import type { Holders } from './same-person.js';
import type { Talent } from './talent.js';

/** The taking in of a file of people. */
export interface ImportJob extends AnyImport {
  readonly kind: 'talents.import';
}

/** What a row makes of a record, or of none. */
export interface TakenRow {
  readonly held: StoredTalent | undefined;
  readonly talent: Talent;
}

/** A row that takes somebody in or changes a record, or is refused. */
export interface TalentRow extends ImportedRow {
  readonly identity: StatedIdentity;
  /** Pure, may run again; throws AppError where the row is refused. */
  readonly change: (holders: Holders) => TakenRow;
}

export type TalentJobs = Jobs<ImportJob, TalentRow>;
