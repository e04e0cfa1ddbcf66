import { SYSTEM } from '@shuangzhao/access';
import { packageOf, serviceOf, type ServiceName } from '@shuangzhao/contracts';
import { AppError } from '@shuangzhao/platform/errors';
import { listen, type Handlers } from '@shuangzhao/platform/grpc';
import { createLog } from '@shuangzhao/platform/log';

/** A service on loopback that answers these calls and refuses the others; it believes whoever asks. */
export const startFakeService = async <Definition>(name: ServiceName, handlers: Partial<Handlers<Definition>>) => {
  const refuse = async () => {
    throw new AppError('refused', 'test.not_faked', 'The test does not answer this call.');
  };
  const service = serviceOf(name);
  const all = Object.fromEntries(Object.keys(service).map((call) => [call, refuse]));
  const { port, stop } = await listen<Definition>({
    service,
    packageDefinition: packageOf(name),
    handlers: { ...all, ...handlers } as Handlers<Definition>,
    verify: async () => SYSTEM,
    log: createLog(name, 'silent'),
    address: '127.0.0.1:0',
  });
  return { address: `127.0.0.1:${port}`, stop };
};
