import { AppError } from '@shuangzhao/platform/errors';
import type { FactEntry } from '../domain/fact-history.js';
import type { StoredEnterprise } from '../domain/ports.js';

/** An enterprise as it is known for a day, fit for a saved reply: moments as RFC 3339. */
export interface EnterpriseView {
  readonly uscc: string;
  readonly name: string;
  readonly facts: Readonly<Record<string, FactEntry>>;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const viewOn = (
  day: string,
  { enterprise, version, createdAt, updatedAt }: StoredEnterprise,
): EnterpriseView => ({
  uscc: enterprise.uscc,
  name: enterprise.name,
  facts: enterprise.factsOn(day),
  version,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});

export const notFound = (): AppError =>
  new AppError('notFound', 'enterprise.not_found', 'There is no enterprise of this USCC.');
