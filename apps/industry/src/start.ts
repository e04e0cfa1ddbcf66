import type { IndustryServiceDefinition } from '@shuangzhao/contracts/industry';
import type { Logger } from '@shuangzhao/platform/log';
import { startService, type RunningService, type ServiceConfig } from '@shuangzhao/service';
import { openEnterpriseSearch } from './adapters/enterprise-search.js';
import { readFactLaw } from './adapters/reference-data.js';
import { openEnterprises } from './adapters/stored-enterprises.js';
import { createApp } from './app.js';
import { SEARCH_GROUP, searchHandlers } from './server/consumers.js';
import { handlersOf } from './server/handlers.js';

/** Starts the industry service; resolves when warm. */
export const startIndustry = (config: ServiceConfig, log: Logger): Promise<RunningService> =>
  startService<IndustryServiceDefinition>('industry', config, log, async (parts) => {
    const law = await readFactLaw();
    const enterprises = await openEnterprises(parts);
    const search = await openEnterpriseSearch(parts.searchEngine, enterprises);
    await parts.consume({ group: SEARCH_GROUP, topics: ['industry.v1'], handlers: searchHandlers(search) });
    return handlersOf(createApp({ enterprises, search, law, now: parts.now }));
  });
