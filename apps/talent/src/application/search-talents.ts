import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import type { Call } from '@shuangzhao/platform/grpc';
import { pageOf, type PageRequest } from '@shuangzhao/platform/page';
import {
  relaxed,
  requireConditions,
  requireFacets,
  type Conditions,
  type SentConditions,
} from '../domain/conditions.js';
import type { FacetCounts } from '../domain/ports.js';
import { showTalents, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

export interface SearchTalents extends PageRequest, SentConditions {
  /** To be counted over all that is found. */
  readonly facets: readonly string[];
}

/** How many would be found without one condition. */
interface Relaxation {
  readonly without: string;
  readonly total: number;
}

export interface FoundTalents {
  readonly items: readonly TalentView[];
  /** Empty where nothing follows. */
  readonly nextCursor: string;
  readonly total: number;
  readonly facets: readonly FacetCounts[];
  /** Where nothing is found, most first. */
  readonly relaxations: readonly Relaxation[];
}

const relaxationsOf = async ({ search }: Ways, conditions: Conditions, today: string): Promise<Relaxation[]> => {
  const found: Relaxation[] = [];
  for (const { without, conditions: fewer } of relaxed(conditions)) {
    const { total } = await search.search({ ...fewer, today, facets: [], limit: 0, offset: 0 });
    if (total > 0) found.push({ without, total });
  }
  return found.sort((one, other) => other.total - one.total);
};

/** People by words and facets, best first, without words the newest first. Throws AppError `body.value`, `cursor.invalid`, or where the caller may not. */
export const searchTalents =
  (ways: Ways) =>
  async ({ limit, cursor, ...asked }: SearchTalents, { actor }: Call): Promise<FoundTalents> => {
    authorize(actor, 'talent.read');
    const conditions = requireConditions(asked);
    const facets = requireFacets(asked.facets, 'facets');
    const page = pageOf({ limit, cursor }, conditions);
    const today = dayOf(ways.now());
    const window = { limit: page.limit, offset: page.offset };
    const { ids, total, facets: counts } = await ways.search.search({ ...conditions, today, facets, ...window });
    return {
      items: await showTalents(ways)(actor, await ways.talents.getMany(ids)),
      nextCursor: page.nextCursor(total),
      total,
      facets: counts,
      relaxations: total === 0 ? await relaxationsOf(ways, conditions, today) : [],
    };
  };
