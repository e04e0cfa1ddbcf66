import type { TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import type { Logger } from '@shuangzhao/platform/log';
import { serviceConfig, startService, type RunningService } from '@shuangzhao/service';
import { z } from 'zod';
import { checkMasterKey } from './adapters/master-key-check.js';
import { readVocabulary, readWeights } from './adapters/reference-data.js';
import { openAccesses } from './adapters/stored-accesses.js';
import { openContacts } from './adapters/stored-contacts.js';
import { openErasures } from './adapters/stored-erasures.js';
import { openNeeds } from './adapters/stored-needs.js';
import { openPoolMoves } from './adapters/stored-pool-moves.js';
import { openPools } from './adapters/stored-pools.js';
import { openReferrals } from './adapters/stored-referrals.js';
import { openSavedSearches } from './adapters/stored-searches.js';
import { openStoredTalents } from './adapters/stored-talents.js';
import { openTalentSearch } from './adapters/talent-search.js';
import { isMasterKey, openVault } from './adapters/vault.js';
import { openViewAlarm } from './adapters/view-alarm.js';
import { createApp } from './app.js';
import { EMPLOYERS_GROUP, employerHandlers, SEARCH_GROUP, talentFeed } from './server/consumers.js';
import { startDayClock } from './server/day-clock.js';
import { handlersOf } from './server/handlers.js';

/** The variables of the service. */
export const talentConfig = serviceConfig.extend({
  /** 32 bytes in base64: everybody's own key is wrapped by it, and whoever has it can read everything. */
  TALENT_MASTER_KEY: z.string().refine(isMasterKey, 'takes 32 bytes in base64'),
});

export type TalentConfig = z.output<typeof talentConfig>;

/** Starts the talent service; resolves when warm. Throws where the master key is none, or not that of the store. */
export const startTalent = (config: TalentConfig, log: Logger): Promise<RunningService> =>
  startService<TalentServiceDefinition>('talent', config, log, async (parts) => {
    const { store, now } = parts;
    const vault = openVault(config.TALENT_MASTER_KEY);
    await checkMasterKey(store, vault);
    const vocabulary = await readVocabulary();
    const talents = await openStoredTalents({ ...parts, vault });
    const pools = await openPools(parts);
    const moves = await openPoolMoves(parts);
    const accesses = await openAccesses(parts);
    const needs = await openNeeds(parts);
    const referrals = await openReferrals({ ...parts, vault });
    const contacts = await openContacts({ ...parts, vault });
    const savedSearches = await openSavedSearches(parts);
    const erasures = await openErasures(parts);
    const search = await openTalentSearch(parts.indexes, talents, vocabulary);
    await parts.consume({ group: SEARCH_GROUP, topics: ['talent.v1'], ...talentFeed(store, search, vault) });
    await parts.consume({ group: EMPLOYERS_GROUP, topics: ['industry.v1'], handlers: employerHandlers });
    const alarm = openViewAlarm(log);
    const weights = await readWeights();
    const stores = { talents, erasures, pools, moves, accesses, needs, referrals, contacts, savedSearches };
    const app = createApp({ ...stores, search, alarm, vocabulary, weights, now });
    const tasks = [
      { done: 'records whose basis has run out were deleted', run: app.eraseExpired },
      { done: 'officers were told that it is time to ask who stayed', run: app.tellRetention },
      { done: 'officers were told whom they are to contact again', run: app.tellContacts },
      { done: 'officers were told of new people in their saved searches', run: app.tellSearchNews },
    ];
    parts.onStop(startDayClock({ tasks, lease: store.lease('expiry'), log, now }).stop);
    return handlersOf(app);
  });
