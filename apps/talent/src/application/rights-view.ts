import type { Actor } from '@shuangzhao/access';
import { dayOf } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import type { StoredRightsRequest } from '../domain/rights-ports.js';
import { showTalents, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

/** A request with the person, masked; null once the record is deleted. */
export interface RightsView extends StoredRightsRequest {
  readonly talent: TalentView | null;
  /** Still open after its due day. */
  readonly isOverdue: boolean;
  /** Open, and due in five working days or fewer. */
  readonly isSoon: boolean;
}

/** Shows requests to somebody, in their order. */
export const showRights =
  (ways: Ways) =>
  async (actor: Actor, found: readonly StoredRightsRequest[]): Promise<RightsView[]> => {
    const today = dayOf(ways.now());
    const ids = [...new Set(found.flatMap(({ request }) => request?.talentId ?? []))];
    const views = await showTalents(ways)(actor, await ways.talents.getMany(ids));
    const talents = new Map(views.map((view) => [view.id, view]));
    return found.map((stored) => {
      const isOpen = stored.state === 'open';
      return {
        ...stored,
        talent: talents.get(stored.request?.talentId ?? '') ?? null,
        isOverdue: isOpen && stored.dueOn < today,
        isSoon: isOpen && stored.soonOn <= today && today <= stored.dueOn,
      };
    });
  };

/** Shows one request as it is stored now. Throws AppError `rights.not_found`. */
export const showRight =
  (ways: Ways) =>
  async (actor: Actor, id: string): Promise<RightsView> => {
    const stored = await ways.rights.get(id);
    const [view] = stored === null ? [] : await showRights(ways)(actor, [stored]);
    if (view === undefined) throw new AppError('notFound', 'rights.not_found', 'There is no such request.');
    return view;
  };
