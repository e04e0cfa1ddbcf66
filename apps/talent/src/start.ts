import type { TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import { sheetFiles } from '@shuangzhao/jobs/adapters';
import { createJobRunner } from '@shuangzhao/jobs/server';
import type { Logger } from '@shuangzhao/platform/log';
import { serviceConfig, startService, type RunningService } from '@shuangzhao/service';
import { z } from 'zod';
import { checkMasterKey } from './adapters/master-key-check.js';
import { readRegionCodes, readVocabulary, readWeights, readWorkingDays } from './adapters/reference-data.js';
import { openAccesses } from './adapters/stored-accesses.js';
import { openContacts } from './adapters/stored-contacts.js';
import { openErasures } from './adapters/stored-erasures.js';
import { openTalentJobs } from './adapters/stored-jobs.js';
import { openMerges } from './adapters/stored-merges.js';
import { openNeeds } from './adapters/stored-needs.js';
import { openPairs } from './adapters/stored-pairs.js';
import { openPoolMoves } from './adapters/stored-pool-moves.js';
import { openPools } from './adapters/stored-pools.js';
import { openReferrals } from './adapters/stored-referrals.js';
import { openRightsRequests } from './adapters/stored-rights-requests.js';
import { openSavedSearches } from './adapters/stored-searches.js';
import { openStoredTalents } from './adapters/stored-talents.js';
import { openTalentSearch } from './adapters/talent-search.js';
import { isMasterKey, openVault } from './adapters/vault.js';
import { openViewAlarm } from './adapters/view-alarm.js';
import { createApp } from './app.js';
import { EMPLOYERS_GROUP, employerHandlers, SEARCH_GROUP, talentFeed } from './server/consumers.js';
import { startDayClock } from './server/day-clock.js';
import { handlersOf } from './server/handlers.js';

/** Refused rows name people: their file is kept for a day. */
const DAY_MS = 24 * 3_600_000;

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
    const pairs = await openPairs({ ...parts, vault });
    const merges = await openMerges({ ...parts, vault });
    const pools = await openPools(parts);
    const moves = await openPoolMoves(parts);
    const accesses = await openAccesses(parts);
    const needs = await openNeeds(parts);
    const referrals = await openReferrals({ ...parts, vault });
    const jobs = await openTalentJobs({ ...parts, vault });
    const erasures = await openErasures({ ...parts, jobs });
    const rights = await openRightsRequests({ ...parts, vault, jobs });
    const contacts = await openContacts({ ...parts, vault });
    const savedSearches = await openSavedSearches(parts);
    const search = await openTalentSearch(parts.indexes, talents, vocabulary);
    await parts.consume({ group: SEARCH_GROUP, topics: ['talent.v1'], ...talentFeed(store, search, vault) });
    await parts.consume({ group: EMPLOYERS_GROUP, topics: ['industry.v1'], handlers: employerHandlers });
    const alarm = openViewAlarm(log);
    const weights = await readWeights();
    const calendar = await readWorkingDays();
    const stores = {
      talents,
      erasures,
      pairs,
      merges,
      pools,
      moves,
      accesses,
      needs,
      referrals,
      rights,
      contacts,
      savedSearches,
    };
    const runner = createJobRunner({ jobs, lease: store.lease('jobs'), now, keptMs: DAY_MS, log });
    const files = { jobs, bell: runner.bell, sheets: sheetFiles, regions: await readRegionCodes() };
    const app = createApp({ ...stores, ...files, search, alarm, vocabulary, weights, calendar, now });
    runner.start(app.importTalents);
    parts.onStop(runner.stop);
    const tasks = [
      { done: 'records whose basis has run out were deleted', run: app.eraseExpired },
      { done: 'records were compared with others of their name', run: app.comparePeople },
      { done: 'officers were told that it is time to ask who stayed', run: app.tellRetention },
      { done: 'officers were told of requests that are due soon or overdue', run: app.tellRights },
      { done: 'officers were told whom they are to contact again', run: app.tellContacts },
      { done: 'officers were told of new people in their saved searches', run: app.tellSearchNews },
    ];
    parts.onStop(startDayClock({ tasks, lease: store.lease('expiry'), log, now }).stop);
    return handlersOf(app);
  });
