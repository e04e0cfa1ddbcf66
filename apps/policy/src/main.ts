import { readConfig } from '@shuangzhao/platform/config';
import { runService } from '@shuangzhao/platform/lifecycle';
import { serviceConfig } from '@shuangzhao/service';
import { startPolicy } from './start.js';

await runService('policy', async (add, log) => {
  const { stop } = await startPolicy(readConfig(serviceConfig), log);
  add({ name: 'policy', stop });
});
