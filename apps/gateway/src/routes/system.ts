import { openApiDocument } from '@shuangzhao/api';
import { AppError } from '@shuangzhao/platform/errors';
import type { RouteHandlers } from '../server/request.js';

type Ids = 'getOpenApi' | 'getHealth' | 'getReadiness';

const PATIENCE_MS = 500;

/** What the whole says about itself; ready when every service answers. */
export const systemRoutes = (
  services: Record<string, { ready: (withinMs: number) => Promise<void> }>,
): RouteHandlers<Ids> => {
  const document = openApiDocument();
  return {
    getOpenApi: async () => ({ status: 200, body: document }),
    getHealth: async () => ({ status: 200, body: { status: 'alive' } }),
    getReadiness: async () => {
      const names = Object.keys(services);
      const states = await Promise.allSettled(Object.values(services).map((service) => service.ready(PATIENCE_MS)));
      const errors = names.flatMap((name, index) =>
        states[index]?.status === 'rejected'
          ? [{ path: name, code: 'service.unavailable', message: `The ${name} service does not answer.` }]
          : [],
      );
      if (errors.length > 0)
        throw new AppError('unavailable', 'system.not_ready', 'Not everything is ready.', { errors });
      return { status: 200, body: { status: 'ready' } };
    },
  };
};
