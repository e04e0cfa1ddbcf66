import type { Actor } from '@shuangzhao/access';
import { authorize } from '@shuangzhao/platform/authorize';
import { AppError } from '@shuangzhao/platform/errors';
import type { Need } from '../domain/need.js';
import type { StoredNeed } from '../domain/need-ports.js';
import type { Ways } from './ways.js';

const notFound = () => new AppError('notFound', 'need.not_found', 'There is no such need.');

/** A need as it is stored now, for whoever has just written it. Throws AppError `need.not_found`. */
export const writtenNeed = async ({ needs }: Pick<Ways, 'needs'>, id: string): Promise<StoredNeed> => {
  const stored = await needs.get(id);
  if (stored === null) throw notFound();
  return stored;
};

/** A need that its reader may see. Throws AppError `need.not_found`, or where the caller may not. */
export const readableNeed = async ({ needs }: Pick<Ways, 'needs'>, id: string, actor: Actor): Promise<StoredNeed> => {
  const stored = await needs.get(id);
  authorize(actor, 'need.read', { uscc: stored?.need.uscc ?? '' });
  if (stored === null) throw notFound();
  return stored;
};

/** Which need, and the version that the caller knows. */
export interface NeedVersion {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
}

/** A change of a need that the caller may make, of the version that he knows. Throws AppError `need.version`, or where the caller may not. */
export const needChange =
  (actor: Actor, { expectedVersion }: NeedVersion, change: (need: Need) => Need) =>
  ({ need, version }: Pick<StoredNeed, 'need' | 'version'>): Need => {
    authorize(actor, 'need.write', { uscc: need.uscc });
    if (expectedVersion !== undefined && version !== expectedVersion)
      throw new AppError('stale', 'need.version', 'The need has changed since you read it.');
    return change(need);
  };
