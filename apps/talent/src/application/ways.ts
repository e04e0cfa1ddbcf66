import type { Now } from '@shuangzhao/platform/clock';
import type { Accesses, Erasures, PoolMoves, Pools, Talents, TalentSearch, ViewAlarm } from '../domain/ports.js';
import type { Contacts } from '../domain/contact.js';
import type { Weights } from '../domain/need-fit.js';
import type { Needs, Referrals } from '../domain/need-ports.js';
import type { SavedSearches } from '../domain/saved-search-ports.js';
import type { Vocabulary } from '../domain/skills.js';

/** Everything that the use cases are given. */
export interface Ways {
  readonly talents: Talents;
  readonly erasures: Erasures;
  readonly pools: Pools;
  readonly moves: PoolMoves;
  readonly accesses: Accesses;
  readonly search: TalentSearch;
  readonly alarm: ViewAlarm;
  readonly needs: Needs;
  readonly referrals: Referrals;
  readonly contacts: Contacts;
  readonly savedSearches: SavedSearches;
  readonly weights: Weights;
  readonly vocabulary: Vocabulary;
  readonly now: Now;
}
