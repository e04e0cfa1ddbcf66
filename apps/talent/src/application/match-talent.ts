import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { pageOf, type PageRequest } from '@shuangzhao/platform/page';
import { fitOf, type Part } from '../domain/need-fit.js';
import type { StoredNeed } from '../domain/need-ports.js';
import { notFound } from './talent-view.js';
import type { Ways } from './ways.js';

export interface MatchTalent extends PageRequest {
  readonly id: string;
}

/** An open need that a person comes into question for. */
interface MatchedNeed {
  readonly stored: StoredNeed;
  /** Null, and no parts: the person has refused to be ranked by a machine. */
  readonly score: number | null;
  readonly parts: readonly Part[];
}

export interface TalentMatch {
  readonly items: readonly MatchedNeed[];
  readonly nextCursor: string;
  readonly total: number;
}

/** The open needs that a person comes into question for, the best first; unranked the newest first. Throws AppError `talent.not_found`, `cursor.invalid`, or where the caller may not. */
export const matchTalent =
  ({ talents, needs, weights, vocabulary }: Ways) =>
  async ({ id, ...request }: MatchTalent, { actor }: Call): Promise<TalentMatch> => {
    authorize(actor, 'need.match');
    const page = pageOf(request, { id });
    const found = await talents.get(id);
    if (found === null) throw notFound();
    const { profile, rankedByPeopleOnly } = found.talent;
    const fits: MatchedNeed[] = [];
    for await (const some of needs.open())
      for (const stored of some) {
        const { exclusions, score, parts } = fitOf(stored.need, profile, weights, vocabulary);
        if (exclusions.length > 0) continue;
        fits.push(rankedByPeopleOnly ? { stored, score: null, parts: [] } : { stored, score, parts });
      }
    fits.sort((one, other) => (other.score ?? 0) - (one.score ?? 0)); // keeps the newest first among equals
    return {
      items: fits.slice(page.offset, page.offset + page.limit),
      nextCursor: page.nextCursor(fits.length),
      total: fits.length,
    };
  };
