import type { Call } from '@shuangzhao/platform/grpc';
import { statedNeed, type NeedDraft } from '../domain/need.js';
import type { StoredNeed } from '../domain/need-ports.js';
import { needChange, readableNeed, writtenNeed, type NeedVersion } from './need-view.js';
import type { Ways } from './ways.js';

export interface PutNeed extends NeedVersion {
  readonly draft: NeedDraft;
}

/** States a need anew. Throws AppError as a creation does, `need.version`, `need.not_open`, `need.below_hired`. */
export const putNeed =
  ({ needs, vocabulary }: Ways) =>
  async ({ draft, ...asked }: PutNeed, { actor, requestKey }: Call): Promise<StoredNeed> => {
    await readableNeed({ needs }, asked.id, actor);
    const change = needChange(actor, asked, (need) => statedNeed(need, draft, vocabulary));
    await needs.update(asked.id, requestKey, change);
    return writtenNeed({ needs }, asked.id);
  };
