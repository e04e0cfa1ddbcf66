import type { Call } from '@shuangzhao/platform/grpc';
import type { StoredNeed } from '../domain/need-ports.js';
import { readableNeed } from './need-view.js';
import type { Ways } from './ways.js';

/** One need with the number of its referrals. Throws AppError `need.not_found`, or where the caller may not. */
export const getNeed =
  ({ needs }: Ways) =>
  ({ id }: { readonly id: string }, { actor }: Call): Promise<StoredNeed> =>
    readableNeed({ needs }, id, actor);
