import type { Actor } from '@shuangzhao/access';
import { authorize } from '@shuangzhao/platform/authorize';
import { AppError } from '@shuangzhao/platform/errors';
import type { Enterprise } from '../domain/enterprise.js';
import { REGION_FACT, type StatedFacts } from '../domain/facts.js';
import type { StoredEnterprise } from '../domain/ports.js';

/** A change of one enterprise, as its rights are judged. */
export interface Change {
  readonly before: Enterprise | undefined;
  readonly after: Enterprise;
  readonly facts: StatedFacts;
  readonly today: string;
}

/** Lets pass who may write in every region that the change touches: the one before, the one stated and the one after. */
export const authorizeWrite = (actor: Actor, { before, after, facts, today }: Change): void => {
  const stated = facts[REGION_FACT];
  const regions = [
    after.regionOn(today),
    ...(before ? [before.regionOn(today)] : []),
    ...(typeof stated === 'string' ? [stated] : []),
  ];
  authorize(actor, 'enterprise.write', { uscc: after.uscc, regions });
};

/** Throws AppError `enterprise.version` where the enterprise is not, or no longer, what the caller has seen. */
export const requireVersion = (stored: StoredEnterprise | null, expected: number | undefined): void => {
  if (expected !== undefined && stored?.version !== expected)
    throw new AppError('stale', 'enterprise.version', 'The enterprise has changed since you read it.');
};
