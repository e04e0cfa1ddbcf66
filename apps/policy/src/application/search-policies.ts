import type { Call } from '@shuangzhao/platform/grpc';
import { authorize } from '@shuangzhao/platform/authorize';
import type { CatalogueSnapshot } from '../domain/catalogue.js';
import { isInForceOn } from '../domain/law-on-day.js';
import { requireDay } from '../domain/day.js';
import { pageOf, type PageRequest } from '@shuangzhao/platform/page';
import { deskView, isDesk, publicView, type PolicyView } from './policy-view.js';
import type { FacetCounts, Ways } from './ways.js';

/** Empty texts narrow by nothing. */
export interface SearchPolicies extends PageRequest {
  readonly q: string;
  readonly category: string;
  readonly level: string;
  /** Code prefixes. */
  readonly region: string;
  readonly industry: string;
  /** A day: only published policies in force on it. */
  readonly inForceOn: string;
}

export interface FoundPolicies {
  readonly items: readonly PolicyView[];
  readonly nextCursor: string;
  readonly total: number;
  readonly facets: readonly FacetCounts[];
}

/** Policies by words and facets; what is not published only for editors and reviewers. Throws AppError `cursor.invalid`. */
export const searchPolicies =
  ({ policies, catalogue, search }: Ways) =>
  async ({ limit, cursor, ...asked }: SearchPolicies, { actor }: Call): Promise<FoundPolicies> => {
    authorize(actor, 'policy.read');
    const desk = isDesk(actor);
    const page = pageOf({ limit, cursor }, asked);
    const { inForceOn, q, ...narrow } = asked;
    if (inForceOn !== '') requireDay(inForceOn, 'inForceOn');
    const among = inForceOn === '' ? undefined : inForceIds(await catalogue.current(), inForceOn);
    const window = { limit: page.limit, offset: page.offset };
    const audience = desk ? 'desk' : 'public';
    const { ids, total, facets } = await search.search({ audience, q, ...narrow, among, ...window });
    const found = await policies.getMany(ids);
    const items = found.flatMap((stored) => (desk ? deskView(stored) : publicView(stored)) ?? []);
    return { items, nextCursor: page.nextCursor(total), total, facets };
  };

const inForceIds = (catalogue: CatalogueSnapshot, day: string): string[] =>
  [...catalogue.on(day)].filter(([, document]) => isInForceOn(document, day)).map(([id]) => id);
