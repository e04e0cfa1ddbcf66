import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { newPool, type Pool } from '../domain/pool.js';
import { poolNotFound, showPool, type PoolView } from './pool-view.js';
import type { Ways } from './ways.js';

/** Makes a pool. Throws AppError for bad fields, `pool.name_taken`, or where the caller may not. */
export const createPool =
  ({ pools }: Ways) =>
  async (draft: Pool, { actor, requestKey }: Call): Promise<PoolView> => {
    authorize(actor, 'talent.write');
    const stored = await pools.get(await pools.create(newPool(draft), requestKey));
    if (stored === null) throw poolNotFound();
    return showPool({ pools })(stored);
  };
