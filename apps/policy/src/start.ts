import type { PolicyServiceDefinition } from '@shuangzhao/contracts/policy';
import { ringing } from '@shuangzhao/persistence';
import { Alarm } from '@shuangzhao/events';
import type { Logger } from '@shuangzhao/platform/log';
import { startService, type RunningService, type ServiceConfig } from '@shuangzhao/service';
import { readRegistry } from '@shuangzhao/service/registry';
import { openPolicySearch } from './adapters/policy-search.js';
import { readThemes } from './adapters/reference-data.js';
import { savedReplies } from './adapters/saved-replies.js';
import { openCatalogue } from './adapters/stored-catalogue.js';
import { openDecisions } from './adapters/stored-decisions.js';
import { openEnterpriseCopies } from './adapters/stored-enterprise-copies.js';
import { openPolicies } from './adapters/stored-policies.js';
import { openPolicyMarks } from './adapters/stored-policy-marks.js';
import { createApp } from './app.js';
import { FACTS_GROUP, factsHandlers, SEARCH_GROUP, searchHandlers } from './server/consumers.js';
import { handlersOf } from './server/handlers.js';
import { startTelling } from './server/telling.js';

/** Starts the policy service; resolves when warm. */
export const startPolicy = (config: ServiceConfig, log: Logger): Promise<RunningService> =>
  startService<PolicyServiceDefinition>('policy', config, log, async (parts) => {
    const { store, indexes, consume, onStop, now } = parts;
    const work = new Alarm(); // rung by what may be worth telling: facts, and each change of a policy, for it is told too
    const hush = store.onOutbox(() => work.ring());
    onStop(async () => hush());
    const [registry, themes] = [await readRegistry(), await readThemes()];
    const policies = await openPolicies(parts);
    const enterpriseCopies = await openEnterpriseCopies(store);
    const decisions = await openDecisions(parts);
    await consume({
      store: ringing(store, () => {
        enterpriseCopies.ring();
        work.ring();
      }),
      group: FACTS_GROUP,
      topics: ['industry.v1'],
      handlers: factsHandlers(enterpriseCopies),
    });
    const search = await openPolicySearch(indexes, policies);
    await consume({ group: SEARCH_GROUP, topics: ['policy.v1'], handlers: searchHandlers(search) });
    const catalogue = await openCatalogue(store);
    await catalogue.current(); // the first match should not wait for it
    const replies = savedReplies(store, now);
    const marks = await openPolicyMarks(parts);
    const ways = { policies, catalogue, enterpriseCopies, decisions, marks, replies, search, registry, themes, now };
    const app = createApp(ways);
    onStop(startTelling({ tellMatches: app.tellMatches, work, lease: store.lease('telling'), log }).stop);
    return handlersOf(app);
  });
