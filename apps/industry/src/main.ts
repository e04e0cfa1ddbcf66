import { readConfig } from '@shuangzhao/platform/config';
import { runService } from '@shuangzhao/platform/lifecycle';
import { industryConfig, startIndustry } from './start.js';

await runService('industry', async (add, log) => {
  const { stop } = await startIndustry(readConfig(industryConfig), log);
  add({ name: 'industry', stop });
});
