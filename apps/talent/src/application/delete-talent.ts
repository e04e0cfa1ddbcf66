import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import type { Erasure } from '../domain/ports.js';
import { notFound } from './talent-view.js';
import type { Ways } from './ways.js';

/** Deletes a person everywhere and answers what became of the data; done before, the report of then. Throws AppError `talent.not_found`, or where the caller may not. */
export const deleteTalent =
  ({ erasures, search }: Ways) =>
  async ({ id }: { id: string }, { actor }: Call): Promise<Erasure> => {
    authorize(actor, 'talent.erase');
    const erasure = await erasures.erase(id, 'asked', actor.subject);
    if (erasure === null) throw notFound();
    await search.remove([id]); // the consumer does it too: this is for the report to be true when it is read
    return erasure;
  };
