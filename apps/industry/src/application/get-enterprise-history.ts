import { authorize } from '@shuangzhao/platform/authorize';
import { refuseFaults } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { pageOf, type PageRequest } from '@shuangzhao/platform/page';
import type { StatedFact } from '../domain/fact-history.js';
import { notFound } from './enterprise-view.js';
import type { Ways } from './ways.js';

export interface GetEnterpriseHistory extends PageRequest {
  readonly uscc: string;
  /** Only what was stated about this fact. */
  readonly fact?: string | undefined;
}

export interface FoundHistory {
  readonly items: readonly StatedFact[];
  readonly nextCursor: string;
  readonly total: number;
}

/** What was stated about an enterprise's facts, newest first. Throws AppError `fact.unknown`, `cursor.invalid`, for a caller who may not, none of this USCC. */
export const getEnterpriseHistory =
  ({ enterprises, law }: Ways) =>
  async ({ uscc, fact, limit, cursor }: GetEnterpriseHistory, { actor }: Call): Promise<FoundHistory> => {
    authorize(actor, 'enterprise.history', { uscc });
    if (fact !== undefined && !law.registry.has(fact))
      refuseFaults([{ path: 'fact', code: 'fact.unknown', message: 'No such fact.' }]);
    const page = pageOf({ limit, cursor }, [uscc, fact]);
    const stored = await enterprises.get(uscc);
    if (stored === null) throw notFound();
    const stated = stored.enterprise.history(fact);
    const items = stated.slice(page.offset, page.offset + page.limit);
    return { items, nextCursor: page.nextCursor(stated.length), total: stated.length };
  };
