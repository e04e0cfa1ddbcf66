import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import type { Erasure } from '../domain/ports.js';
import { withAnswer } from '../domain/rights-request.js';
import { showRight, type RightsView } from './rights-view.js';
import type { Ways } from './ways.js';

export interface AnswerRightsRequest {
  readonly id: string;
  /** done or refused. */
  readonly outcome: string;
  readonly words: string;
}

/**
 * Does or refuses what a person asked; a deletion that is done has deleted the record and answers what became of the data. Throws AppError
 * `rights.not_found`, `rights.answered`, `body.value`, or where the caller may not.
 */
export const answerRightsRequest =
  (ways: Ways) =>
  async (
    { id, outcome, words }: AnswerRightsRequest,
    { actor, requestKey }: Call,
  ): Promise<{ request: RightsView; erasure: Erasure | null }> => {
    authorize(actor, 'rights.answer');
    const { rights, erasures, search, now } = ways;
    const answer = { outcome, words, by: actor.subject, at: now() };
    const { erased } = await rights.answer(id, requestKey, (request) => withAnswer(request, answer));
    const request = await showRight(ways)(actor, id);
    if (erased === '') return { request, erasure: null };
    await search.remove([erased]); // the consumer does it too: this is for the report to be true when it is read
    return { request, erasure: await erasures.erase(erased, 'asked', actor.subject) }; // it is: its report is read again
  };
