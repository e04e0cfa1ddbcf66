import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { stated, type TalentDraft } from '../domain/talent.js';
import { showTalent, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

export interface PutTalent {
  readonly id: string;
  readonly draft: TalentDraft;
  readonly expectedVersion?: number | undefined;
}

/** Replaces what a record says; identity fields that are not stated stay. Throws AppError as a creation does, and `talent.version`. */
export const putTalent =
  (ways: Ways) =>
  async ({ id, draft, expectedVersion }: PutTalent, { actor, requestKey }: Call): Promise<TalentView> => {
    authorize(actor, 'talent.write');
    const { talents, vocabulary, now } = ways;
    const today = dayOf(now());
    await talents.update(id, requestKey, ({ talent, version }) => {
      if (expectedVersion !== undefined && version !== expectedVersion)
        throw new AppError('stale', 'talent.version', 'The record has changed since you read it.');
      return stated(talent, draft, { vocabulary, today });
    });
    return showTalent(ways)(actor, id);
  };
