import { readConfig } from '@shuangzhao/platform/config';
import { runService } from '@shuangzhao/platform/lifecycle';
import { startTalent, talentConfig } from './start.js';

await runService('talent', async (add, log) => {
  const { stop } = await startTalent(readConfig(talentConfig), log);
  add({ name: 'talent', stop });
});
