import type { Call } from '@shuangzhao/platform/grpc';
import { ownRecord } from './own-record.js';
import { gatherCopy, type TalentCopy } from './talent-copy.js';
import type { Ways } from './ways.js';

/** All that is held of the person who asks, in clear. Throws AppError `talent.not_found`, or where the caller is no person with a record. */
export const getOwnRecord =
  (ways: Ways) =>
  async ({ actor }: Call): Promise<TalentCopy> =>
    gatherCopy(ways)(actor, await ownRecord(ways)(actor, 'own.record'));
