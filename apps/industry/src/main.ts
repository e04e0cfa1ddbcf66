import { readConfig } from '@shuangzhao/platform/config';
import { runService } from '@shuangzhao/platform/lifecycle';
import { serviceConfig } from '@shuangzhao/service';
import { startIndustry } from './start.js';

await runService('industry', async (add, log) => {
  const { stop } = await startIndustry(readConfig(serviceConfig), log);
  add({ name: 'industry', stop });
});
