import { readConfig } from '@shuangzhao/platform/config';
import { runService } from '@shuangzhao/platform/lifecycle';
import { policyConfig, startPolicy } from './start.js';

await runService('policy', async (add, log) => {
  const { stop } = await startPolicy(readConfig(policyConfig), log);
  add({ name: 'policy', stop });
});
