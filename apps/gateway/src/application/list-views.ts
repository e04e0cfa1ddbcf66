import { authorize } from '@shuangzhao/platform/authorize';
import { READ_RIGHT, shownView, teamOf, type ListName, type ShownView } from '../domain/list-view.js';
import { accountsById } from './accounts-by-id.js';
import type { Command, ViewWays } from './ways.js';

const byName = new Intl.Collator('zh-CN', { numeric: true }).compare;

/** The views of a list that the own account may use: its own, then those that its team shares, each by name. Throws AppError `access.*`. */
export const listViews =
  ({ views, accounts }: ViewWays) =>
  async (list: ListName, { actor }: Command): Promise<ShownView[]> => {
    authorize(actor, 'view.manage');
    authorize(actor, READ_RIGHT[list]);
    const usable = await views.usable(list, { owner: actor.subject, team: teamOf(actor) });
    const owners = await accountsById(
      accounts,
      usable.map(({ owner }) => owner),
    );
    return usable
      .map((view) => shownView(view, actor, owners.get(view.owner)?.name ?? null))
      .sort((one, other) => Number(other.own) - Number(one.own) || byName(one.name, other.name));
  };
