import { SYSTEM } from '@shuangzhao/access';
import { packageOf, serviceOf } from '@shuangzhao/contracts';
import type { IndustryServiceDefinition } from '@shuangzhao/contracts/industry';
import { AppError } from '@shuangzhao/platform/errors';
import { listen, type Handlers } from '@shuangzhao/platform/grpc';
import { createLog } from '@shuangzhao/platform/log';

/** An industry service on loopback that answers these calls and refuses the others; it believes whoever asks. */
export const startFakeIndustry = async (handlers: Partial<Handlers<IndustryServiceDefinition>>) => {
  const refuse = async () => {
    throw new AppError('refused', 'test.not_faked', 'The test does not answer this call.');
  };
  const service = serviceOf('industry');
  const all = Object.fromEntries(Object.keys(service).map((name) => [name, refuse]));
  const { port, stop } = await listen<IndustryServiceDefinition>({
    service,
    packageDefinition: packageOf('industry'),
    handlers: { ...all, ...handlers } as Handlers<IndustryServiceDefinition>,
    verify: async () => SYSTEM,
    log: createLog('industry', 'silent'),
    address: '127.0.0.1:0',
  });
  return { address: `127.0.0.1:${port}`, stop };
};
