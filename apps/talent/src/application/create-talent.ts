import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import type { Call } from '@shuangzhao/platform/grpc';
import { stated, type TalentDraft } from '../domain/talent.js';
import { showTalent, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

/** Takes a person in. Throws AppError for bad fields, a phone or ID number of another record, or where the caller may not. */
export const createTalent =
  (ways: Ways) =>
  async (draft: TalentDraft, { actor, requestKey }: Call): Promise<TalentView> => {
    authorize(actor, 'talent.write');
    const { talents, vocabulary, now } = ways;
    const talent = stated(undefined, draft, { vocabulary, today: dayOf(now()) });
    return showTalent(ways)(actor, await talents.create(talent, requestKey));
  };
