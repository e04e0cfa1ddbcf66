import { authorize } from '@shuangzhao/platform/authorize';
import { AppError, refuseFaults } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import type { StoredPair } from '../domain/duplicate-ports.js';
import { unless } from '../domain/faults.js';
import type { Ways } from './ways.js';

export interface DecideDuplicate {
  readonly id: string;
  /** different; that they are one is said by a merge. */
  readonly decision: string;
}

/** Remembers that two records are two people: nobody is asked again. Throws AppError `duplicate.not_found`, `duplicate.merged`, or where the caller may not. */
export const decideDuplicate =
  ({ pairs }: Ways) =>
  async ({ id, decision }: DecideDuplicate, { actor }: Call): Promise<StoredPair> => {
    authorize(actor, 'talent.write');
    refuseFaults(unless(decision === 'different', 'decision', 'It is different; a merge says that they are one.'));
    await pairs.keepApart(id, actor.subject);
    const pair = await pairs.get(id);
    if (pair === null) throw new AppError('notFound', 'duplicate.not_found', 'There is no such pair.');
    return pair;
  };
