import { AppError } from '@shuangzhao/platform/errors';
import type { StoredPool } from '../domain/ports.js';
import type { Ways } from './ways.js';

export interface PoolView extends StoredPool {
  /** Members by stage, in the order of the stages. */
  readonly counts: readonly number[];
}

export const poolNotFound = () => new AppError('notFound', 'pool.not_found', 'There is no such pool.');

/** Shows a pool with how many are at each stage. */
export const showPool =
  ({ pools }: Pick<Ways, 'pools'>) =>
  async (stored: StoredPool): Promise<PoolView> => ({
    ...stored,
    counts: await Promise.all(stored.pool.stages.map((stage) => pools.count(stored.id, stage))),
  });
