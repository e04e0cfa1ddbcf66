import type { Call } from '@shuangzhao/platform/grpc';
import { closedNeed } from '../domain/need.js';
import type { StoredNeed } from '../domain/need-ports.js';
import { needChange, readableNeed, writtenNeed, type NeedVersion } from './need-view.js';
import type { Ways } from './ways.js';

/** Ends the work on a need, filled or not; once more it changes nothing. Throws AppError `need.not_found`, `need.version`, or where the caller may not. */
export const closeNeed =
  ({ needs }: Ways) =>
  async (asked: NeedVersion, { actor, requestKey }: Call): Promise<StoredNeed> => {
    await readableNeed({ needs }, asked.id, actor);
    await needs.update(asked.id, requestKey, needChange(actor, asked, closedNeed));
    return writtenNeed({ needs }, asked.id);
  };
