import { readConfig } from '@shuangzhao/platform/config';
import { runService } from '@shuangzhao/platform/lifecycle';
import { gatewayConfig, startGateway } from './start.js';

await runService('gateway', async (add, log) => {
  const port = await startGateway(readConfig(gatewayConfig), add, log);
  log.info({ port }, 'listening');
});
