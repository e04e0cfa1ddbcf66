import type { Action, Actor } from '@shuangzhao/access';
import { authorize } from '@shuangzhao/platform/authorize';
import type { StoredTalent } from '../domain/ports.js';
import { notFound } from './talent-view.js';
import type { Ways } from './ways.js';

/** The record of the person who asks. Throws AppError `talent.not_found`, or where the caller is no person with a record. */
export const ownRecord =
  ({ talents }: Pick<Ways, 'talents'>) =>
  async (actor: Actor, action: Action): Promise<StoredTalent> => {
    const { talent = '' } = actor.scopes;
    authorize(actor, action, { talent });
    const stored = await talents.get(talent);
    if (stored === null) throw notFound();
    return stored;
  };
