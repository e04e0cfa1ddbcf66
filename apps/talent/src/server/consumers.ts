import type { EnterpriseChanged__Output } from '@shuangzhao/contracts/industry';
import type { Event, Handler } from '@shuangzhao/events';
import type { Store } from '@shuangzhao/persistence';
import { searchFeed } from '@shuangzhao/service';
import { openTalents } from '../adapters/opened-talents.js';
import { takeEmployer } from '../adapters/stored-employers.js';
import { TALENT_CHANGED, TALENT_ERASED, TALENT_MERGED } from '../adapters/talent-events.js';
import { PersonKeys, TalentRecords } from '../adapters/talent-records.js';
import type { IndexedTalents } from '../adapters/talent-search.js';
import type { Vault } from '../adapters/vault.js';

/** The group that feeds the search index from the service's own events. */
export const SEARCH_GROUP = 'talent-search';

/** The group that keeps the names of enterprises. */
export const EMPLOYERS_GROUP = 'talent-employers';

const ENTERPRISE_CHANGED = 'shuangzhao.industry.v1.EnterpriseChanged';

/** What keeps the names of enterprises in step. */
export const employerHandlers: Record<string, Handler<never>> = {
  [ENTERPRISE_CHANGED]: async ({ sequence, body: { uscc, name } }: Event<EnterpriseChanged__Output>, tx) =>
    takeEmployer(tx, { uscc, name, sequence }),
};

/** Puts people as they are stored now, and removes who is not. */
export const talentFeed = (store: Store, search: IndexedTalents, vault: Vault) =>
  searchFeed(store, [TALENT_CHANGED, TALENT_ERASED, TALENT_MERGED], async (tx, ids) => {
    const { items } = await tx.collection(TalentRecords).find({ id: { $in: [...ids] } }, { limit: 1000 });
    const talents = await openTalents(vault, tx.collection(PersonKeys), items);
    const there = new Set(talents.map(({ id }) => id));
    const gone = ids.filter((id) => !there.has(id));
    if (talents.length > 0) await search.put(talents);
    if (gone.length > 0) await search.remove(gone);
  });
