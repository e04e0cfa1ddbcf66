import { authorize } from '@shuangzhao/platform/authorize';
import { viewOf } from '../domain/account.js';
import type { Command, Ways } from './ways.js';

/** A page of accounts, by username. */
export const listAccounts =
  ({ accounts }: Ways) =>
  async (page: { limit: number; after?: string | undefined }, { actor }: Command) => {
    authorize(actor, 'account.read');
    const { items, next, total } = await accounts.list(page);
    return { items: items.map(viewOf), nextCursor: next, total };
  };
