import type { Account } from '../domain/account.js';
import type { Accounts } from './ways.js';

/** The accounts of these ids, each asked for once; null where there is none any more. */
export const accountsById = async (
  accounts: Pick<Accounts, 'get'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Account | null>> =>
  new Map(await Promise.all([...new Set(ids)].map(async (id) => [id, await accounts.get(id)] as const)));
