import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { requireStage } from '../domain/pool.js';
import type { ListPage, ListRequest } from '../domain/ports.js';
import { poolNotFound } from './pool-view.js';
import { showTalents, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

export interface ListPoolMembers extends ListRequest {
  readonly id: string;
  /** Empty: all. */
  readonly stage: string;
}

/** The members of a pool, masked, the first taken in first. Throws AppError `pool.not_found`, `pool.stage_unknown`, `cursor.invalid`, or where the caller may not. */
export const listPoolMembers =
  (ways: Ways) =>
  async ({ id, stage, ...request }: ListPoolMembers, { actor }: Call): Promise<ListPage<TalentView>> => {
    authorize(actor, 'talent.read');
    const stored = await ways.pools.get(id);
    if (stored === null) throw poolNotFound();
    if (stage !== '') requireStage(stored.pool, stage);
    const page = await ways.talents.members({ pool: id, stage }, request);
    return { ...page, items: await showTalents(ways)(actor, page.items) };
  };
