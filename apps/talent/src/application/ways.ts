import type { JobBell, Sheets } from '@shuangzhao/jobs/domain';
import type { Now } from '@shuangzhao/platform/clock';
import type { TalentJobs } from '../domain/job.js';
import type { DuplicatePairs, Merges } from '../domain/duplicate-ports.js';
import type { Accesses, Erasures, PoolMoves, Pools, Talents, TalentSearch, ViewAlarm } from '../domain/ports.js';
import type { Contacts } from '../domain/contact.js';
import type { Weights } from '../domain/need-fit.js';
import type { Needs, Referrals } from '../domain/need-ports.js';
import type { RightsRequests } from '../domain/rights-ports.js';
import type { SavedSearches } from '../domain/saved-search-ports.js';
import type { Vocabulary } from '../domain/skills.js';
import type { WorkingDays } from '../domain/working-days.js';

/** Everything that the use cases are given. */
export interface Ways {
  readonly talents: Talents;
  readonly erasures: Erasures;
  readonly pairs: DuplicatePairs;
  readonly merges: Merges;
  readonly pools: Pools;
  readonly moves: PoolMoves;
  readonly accesses: Accesses;
  readonly search: TalentSearch;
  readonly alarm: ViewAlarm;
  readonly needs: Needs;
  readonly referrals: Referrals;
  readonly jobs: TalentJobs;
  readonly bell: JobBell;
  readonly sheets: Sheets;
  readonly rights: RightsRequests;
  readonly calendar: WorkingDays;
  readonly contacts: Contacts;
  readonly savedSearches: SavedSearches;
  readonly weights: Weights;
  readonly vocabulary: Vocabulary;
  /** Codes of regions by their names. */
  readonly regions: ReadonlyMap<string, string>;
  readonly now: Now;
}
