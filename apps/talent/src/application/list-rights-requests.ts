import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import { refuseFaults } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { unless } from '../domain/faults.js';
import type { ListPage, ListRequest } from '../domain/ports.js';
import type { RightsFilter } from '../domain/rights-ports.js';
import { requireRightsState } from '../domain/rights-request.js';
import { showRights, type RightsView } from './rights-view.js';
import type { Ways } from './ways.js';

/** Empty texts: any. */
export interface ListRightsRequests extends ListRequest {
  readonly talentId: string;
  readonly state: string;
  /** overdue or soon. */
  readonly due: string;
}

export interface ListedRights extends ListPage<RightsView> {
  readonly open: number;
  readonly soon: number;
  readonly overdue: number;
}

const requireDue = (due: string): RightsFilter['due'] => {
  refuseFaults(unless(['', 'overdue', 'soon'].includes(due), 'due', 'It is overdue or soon.'));
  return due as RightsFilter['due'];
};

/** Requests by due day, and how many are open, soon due and overdue. Throws AppError `body.value`, `cursor.invalid`, or where the caller may not. */
export const listRightsRequests =
  (ways: Ways) =>
  async ({ talentId, state, due, ...page }: ListRightsRequests, { actor }: Call): Promise<ListedRights> => {
    authorize(actor, 'rights.read');
    const today = dayOf(ways.now());
    const stateOf = state === '' ? ('' as const) : requireRightsState(state);
    const found = await ways.rights.list({ talentId, state: stateOf, due: requireDue(due), today }, page);
    const counts = await ways.rights.counts(today);
    return { ...found, items: await showRights(ways)(actor, found.items), ...counts };
  };
