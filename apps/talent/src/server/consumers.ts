import type { Store } from '@shuangzhao/persistence';
import { searchFeed } from '@shuangzhao/service';
import { openTalents } from '../adapters/opened-talents.js';
import { TALENT_CHANGED, TALENT_ERASED } from '../adapters/talent-events.js';
import { PersonKeys, TalentRecords } from '../adapters/talent-records.js';
import type { IndexedTalents } from '../adapters/talent-search.js';
import type { Vault } from '../adapters/vault.js';

/** The group that feeds the search index from the service's own events. */
export const SEARCH_GROUP = 'talent-search';

/** Puts people as they are stored now, and removes who is not. */
export const talentFeed = (store: Store, search: IndexedTalents, vault: Vault) =>
  searchFeed(store, [TALENT_CHANGED, TALENT_ERASED], async (tx, ids) => {
    const { items } = await tx.collection(TalentRecords).find({ id: { $in: [...ids] } }, { limit: 1000 });
    const talents = await openTalents(vault, tx.collection(PersonKeys), items);
    const there = new Set(talents.map(({ id }) => id));
    const gone = ids.filter((id) => !there.has(id));
    if (talents.length > 0) await search.put(talents);
    if (gone.length > 0) await search.remove(gone);
  });
