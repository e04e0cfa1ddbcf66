import type { FactDefinition } from '@shuangzhao/eligibility';
import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import type { Ways } from './ways.js';

/** The fact registry, whole. */
export const listFacts =
  ({ law }: Ways) =>
  async ({ actor }: Call): Promise<FactDefinition[]> => {
    authorize(actor, 'facts.read');
    return [...law.registry.values()];
  };
