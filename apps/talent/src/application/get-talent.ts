import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { logViews } from './log-views.js';
import { showTalent, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

/** One person, masked; logged and counted. Throws AppError `talent.not_found`, `talent.view_limit`, or where the caller may not. */
export const getTalent =
  (ways: Ways) =>
  async ({ id }: { id: string }, { actor }: Call): Promise<TalentView> => {
    authorize(actor, 'talent.read');
    const view = await showTalent(ways)(actor, id);
    await logViews(ways)([id], { by: actor.subject, kind: 'view', fields: view.clear, purpose: null });
    return view;
  };
