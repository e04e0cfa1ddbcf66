import { authorize } from '@shuangzhao/platform/authorize';
import { AppError } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { logViews } from './log-views.js';
import { showTalent, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

/** One person, masked; logged and counted. Throws AppError `talent.not_found`, `talent.merged`, `talent.view_limit`, or where the caller may not. */
export const getTalent =
  (ways: Ways) =>
  async ({ id }: { id: string }, { actor }: Call): Promise<TalentView> => {
    authorize(actor, 'talent.read');
    const view = await showTalent(ways)(actor, id).catch(async (error: unknown) => {
      const into = await ways.merges.keptFor(id);
      if (into === null) throw error;
      throw new AppError('notFound', 'talent.merged', `The record was merged into ${into}.`);
    });
    await logViews(ways)([id], { by: actor.subject, kind: 'view', fields: view.clear, purpose: null });
    return view;
  };
