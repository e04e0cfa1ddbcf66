import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { showPool, type PoolView } from './pool-view.js';
import type { Ways } from './ways.js';

/** All pools, by name, with how many are at each stage. */
export const listPools =
  ({ pools }: Ways) =>
  async ({ actor }: Call): Promise<PoolView[]> => {
    authorize(actor, 'talent.read');
    return Promise.all((await pools.all()).map(showPool({ pools })));
  };
