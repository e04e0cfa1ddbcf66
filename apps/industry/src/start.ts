import type { IndustryServiceDefinition } from '@shuangzhao/contracts/industry';
import { sheetFiles } from '@shuangzhao/jobs/adapters';
import { createJobRunner } from '@shuangzhao/jobs/server';
import type { Logger } from '@shuangzhao/platform/log';
import { startService, type RunningService, type ServiceConfig } from '@shuangzhao/service';
import { openEnterpriseSearch } from './adapters/enterprise-search.js';
import { readFactLaw } from './adapters/reference-data.js';
import { openEnterprises } from './adapters/stored-enterprises.js';
import { openEnterpriseJobs } from './adapters/stored-jobs.js';
import { createApp } from './app.js';
import { SEARCH_GROUP, enterpriseFeed } from './server/consumers.js';
import { handlersOf } from './server/handlers.js';
import { workOf } from './server/work-of.js';

/** Starts the industry service; resolves when warm. */
export const startIndustry = (config: ServiceConfig, log: Logger): Promise<RunningService> =>
  startService<IndustryServiceDefinition>('industry', config, log, async (parts) => {
    const law = await readFactLaw();
    const enterprises = await openEnterprises(parts);
    const search = await openEnterpriseSearch(parts.indexes, enterprises);
    await parts.consume({ group: SEARCH_GROUP, topics: ['industry.v1'], ...enterpriseFeed(parts.store, search) });
    const jobs = await openEnterpriseJobs(parts);
    const runner = createJobRunner({ jobs, lease: parts.store.lease('jobs'), now: parts.now, log });
    const app = createApp({ enterprises, search, jobs, bell: runner.bell, sheets: sheetFiles, law, now: parts.now });
    runner.start(workOf(app));
    parts.onStop(runner.stop);
    return handlersOf(app);
  });
