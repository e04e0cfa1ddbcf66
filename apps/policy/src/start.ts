import type { PolicyServiceDefinition } from '@shuangzhao/contracts/policy';
import type { Logger } from '@shuangzhao/platform/log';
import { startService, type RunningService, type ServiceConfig } from '@shuangzhao/service';
import { readRegistry } from '@shuangzhao/service/registry';
import { openPolicySearch } from './adapters/policy-search.js';
import { readThemes } from './adapters/reference-data.js';
import { savedReplies } from './adapters/saved-replies.js';
import { openCatalogue } from './adapters/stored-catalogue.js';
import { openEnterpriseCopies, waking } from './adapters/stored-enterprise-copies.js';
import { openPolicies } from './adapters/stored-policies.js';
import { createApp } from './app.js';
import { FACTS_GROUP, factsHandlers, SEARCH_GROUP, searchHandlers } from './server/consumers.js';
import { handlersOf } from './server/handlers.js';

/** Starts the policy service; resolves when warm. */
export const startPolicy = (config: ServiceConfig, log: Logger): Promise<RunningService> =>
  startService<PolicyServiceDefinition>('policy', config, log, async (parts) => {
    const { store, searchEngine, consume, now } = parts;
    const [registry, themes] = [await readRegistry(), await readThemes()];
    const policies = await openPolicies(parts);
    const enterpriseCopies = await openEnterpriseCopies(store);
    await consume({
      store: waking(store, enterpriseCopies.ring),
      group: FACTS_GROUP,
      topics: ['industry.v1'],
      handlers: factsHandlers(enterpriseCopies),
    });
    const search = await openPolicySearch(searchEngine, policies);
    await consume({ group: SEARCH_GROUP, topics: ['policy.v1'], handlers: searchHandlers(search) });
    const catalogue = await openCatalogue(store);
    await catalogue.current(); // the first match should not wait for it
    const replies = savedReplies(store, now);
    return handlersOf(createApp({ policies, catalogue, enterpriseCopies, replies, search, registry, themes, now }));
  });
