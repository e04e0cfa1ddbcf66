import { dayOf } from '@shuangzhao/platform/clock';
import type { Call } from '@shuangzhao/platform/grpc';
import { newRightsRequest, withAnswer } from '../domain/rights-request.js';
import { ownRecord } from './own-record.js';
import { showRight, type RightsView } from './rights-view.js';
import type { Ways } from './ways.js';

/** Needs nobody's decision: a copy can be had at once, and an objection takes effect at once. */
const AT_ONCE = ['copy', 'object'];

/** Takes in what a person asks from its own account; a copy and an objection are done by that. Throws AppError `body.value`, `talent.not_found`, or where the caller is no person with a record. */
export const createOwnRequest =
  (ways: Ways) =>
  async (
    asked: { readonly kind: string; readonly words: string },
    { actor, requestKey }: Call,
  ): Promise<RightsView> => {
    const { id: talentId } = await ownRecord(ways)(actor, 'own.request');
    const { now, calendar, rights } = ways;
    const draft = { ...asked, talentId, channel: 'account', receivedOn: '' };
    const request = newRightsRequest(draft, { by: actor.subject, today: dayOf(now()), calendar });
    const answer = { outcome: 'done', words: '', by: actor.subject, at: now() };
    const kept = AT_ONCE.includes(request.kind) ? withAnswer(request, answer) : request;
    return showRight(ways)(actor, await rights.create(kept, requestKey));
  };
