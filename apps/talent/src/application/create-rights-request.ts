import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import { refuseFaults } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { unless } from '../domain/faults.js';
import { newRightsRequest, type RightsRequestDraft } from '../domain/rights-request.js';
import { showRight, type RightsView } from './rights-view.js';
import type { Ways } from './ways.js';

/** Takes in what a person asked at the counter, by letter or by phone. Throws AppError `talent.not_found`, `body.value`, or where the caller may not. */
export const createRightsRequest =
  (ways: Ways) =>
  async (draft: RightsRequestDraft, { actor, requestKey }: Call): Promise<RightsView> => {
    authorize(actor, 'rights.write');
    refuseFaults(unless(draft.channel !== 'account', 'channel', 'From its own account a person asks itself.'));
    const { now, calendar, rights } = ways;
    const request = newRightsRequest(draft, { by: actor.subject, today: dayOf(now()), calendar });
    return showRight(ways)(actor, await rights.create(request, requestKey));
  };
