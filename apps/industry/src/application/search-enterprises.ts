import { decide, type Actor } from '@shuangzhao/access';
import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import type { Call } from '@shuangzhao/platform/grpc';
import { viewOn, type EnterpriseView } from './enterprise-view.js';
import { pageOf, type PageRequest } from '@shuangzhao/platform/page';
import type { Ways } from './ways.js';

/** Empty texts narrow by nothing. */
export interface SearchEnterprises extends PageRequest {
  readonly q: string;
  /** Code prefixes (`C36`, `3404`). */
  readonly industry: string;
  readonly region: string;
}

export interface FoundEnterprises {
  readonly items: readonly EnterpriseView[];
  readonly nextCursor: string;
  readonly total: number;
}

/** The only enterprise that somebody may find; undefined: all. Throws AppError where he may find none. */
export const searchable = (actor: Actor): string | undefined => {
  const only = decide(actor, 'enterprise.search', {}).allowed ? undefined : (actor.scopes.uscc ?? '');
  authorize(actor, 'enterprise.search', { uscc: only });
  return only;
};

/** Enterprises by words, industry and region, best first; an enterprise finds itself only. Throws AppError `cursor.invalid`, or where the caller may not. */
export const searchEnterprises =
  ({ enterprises, search, now }: Ways) =>
  async ({ limit, cursor, ...asked }: SearchEnterprises, { actor }: Call): Promise<FoundEnterprises> => {
    const only = searchable(actor);
    const page = pageOf({ limit, cursor }, asked);
    const { usccs, total } = await search.search({ ...asked, only, limit: page.limit, offset: page.offset });
    const found = await enterprises.getMany(usccs);
    const today = dayOf(now());
    return { items: found.map((stored) => viewOn(today, stored)), nextCursor: page.nextCursor(total), total };
  };
