import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { IDENTITY_FIELDS } from '../domain/identity.js';
import { requirePurpose } from '../domain/viewing.js';
import { logViews } from './log-views.js';
import { gatherCopy, type TalentCopy } from './talent-copy.js';
import { notFound } from './talent-view.js';
import type { Ways } from './ways.js';

/** All that is held of a person in clear, for an officer with a purpose; logged and counted first. Throws AppError `body.value`, `talent.not_found`, `talent.view_limit`, or where the caller may not. */
export const copyTalent =
  (ways: Ways) =>
  async ({ id, purpose }: { readonly id: string; readonly purpose: string }, { actor }: Call): Promise<TalentCopy> => {
    authorize(actor, 'talent.copy');
    requirePurpose(purpose);
    const stored = await ways.talents.get(id);
    if (stored === null) throw notFound();
    await logViews(ways)([id], { by: actor.subject, kind: 'unmask', fields: IDENTITY_FIELDS, purpose });
    return gatherCopy(ways)(actor, stored);
  };
