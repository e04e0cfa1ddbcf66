import { openApiDocument } from '@shuangzhao/api';
import { AppError, type Fault } from '@shuangzhao/platform/errors';
import type { RouteHandlers } from '../server/request.js';

type Ids = 'getOpenApi' | 'getHealth' | 'getReadiness';

const PATIENCE_MS = 500;

const faultsOf = ({ reason }: PromiseRejectedResult): Fault[] => {
  if (reason instanceof AppError) return reason.errors;
  throw reason;
};

/** What the whole says about itself; ready when every service is, with its engines, and the gateway's own engines are. */
export const systemRoutes = (
  services: readonly { ready: (withinMs: number) => Promise<void> }[],
  ownFaults: () => Fault[],
): RouteHandlers<Ids> => {
  const document = openApiDocument();
  return {
    getOpenApi: async () => ({ status: 200, body: document }),
    getHealth: async () => ({ status: 200, body: { status: 'alive' } }),
    getReadiness: async () => {
      const states = await Promise.allSettled(services.map((service) => service.ready(PATIENCE_MS)));
      const refused = states.filter((state) => state.status === 'rejected');
      const errors = [...ownFaults(), ...refused.flatMap(faultsOf)];
      if (errors.length > 0)
        throw new AppError('unavailable', 'system.not_ready', 'Not everything is ready.', { errors });
      return { status: 200, body: { status: 'ready' } };
    },
  };
};
