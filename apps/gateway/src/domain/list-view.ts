import type { Action, Actor } from '@shuangzhao/access';
import { AppError } from '@shuangzhao/platform/errors';

/** A list of the workspace. */
export type ListName = 'library' | 'registry' | 'audit';

/** What a list can be seen by: who may not read a list has no views of it. */
export const READ_RIGHT: Readonly<Record<ListName, Action>> = {
  library: 'policy.read',
  registry: 'enterprise.search',
  audit: 'audit.read',
};

/** How many views of one list somebody may keep. */
export const MOST_VIEWS = 50;

/** A saved view of a list. */
export interface ListView {
  /** The account's id. */
  owner: string;
  list: ListName;
  name: string;
  /** The query of the address that shows it so. */
  search: string;
  /** Null: those of whoever opens it. */
  columns: string[] | null;
  /** The team that it is shared with; null: nobody else. */
  team: string | null;
  createdAt: Date;
  updatedAt: Date;
}

/** What its owner decides of a view. */
export interface ViewFields {
  name: string;
  search: string;
  columns: string[] | null;
  shared: boolean;
}

const sorted = (values: readonly string[] = []): string[] => [...new Set(values)].sort();

/**
 * Names the team of somebody: the same for accounts with the same roles and, where they stand for an enterprise, the same
 * enterprise, else the same regions, industries and elements.
 */
export const teamOf = ({ subject, roles, scopes }: Actor): string =>
  JSON.stringify([
    sorted(roles),
    ...(roles.includes('enterprise')
      ? [scopes.uscc ?? subject]
      : [sorted(scopes.regions), sorted(scopes.industries), sorted(scopes.elements)]),
  ]);

/** Whether somebody may use a view: an own one, or one that is shared with the team that he is of now. */
export const mayUse = ({ owner, team }: Pick<ListView, 'owner' | 'team'>, actor: Actor): boolean =>
  owner === actor.subject || team === teamOf(actor);

/** A view after a change by its owner; it is shared, where it is, with the team that he is of now. */
export const changedView = <View extends ListView>(
  view: View,
  { name, search, columns, shared }: Partial<{ [Field in keyof ViewFields]: ViewFields[Field] | undefined }>,
  { actor, at }: { actor: Actor; at: Date },
): View => {
  const team = teamOf(actor);
  return {
    ...view,
    name: name?.trim() ?? view.name,
    search: search ?? view.search,
    columns: columns === undefined ? view.columns : columns,
    team: (shared ?? view.team === team) ? team : null,
    updatedAt: at,
  };
};

/** Throws AppError `view.column_unknown` where a list has no such column. */
export const checkColumns = (columns: readonly string[] | null | undefined, known: readonly string[]): void => {
  const unknown = columns?.filter((column) => !known.includes(column)) ?? [];
  if (unknown.length === 0) return;
  const errors = unknown.map((column) => ({
    path: 'columns',
    code: 'view.column_unknown',
    message: `${column} is none of this list.`,
  }));
  throw new AppError('invalid', 'view.column_unknown', 'The list has no such column.', { errors });
};

/** The form of a view that clients get. */
export const shownView = (view: ListView & { id: string; version: number }, actor: Actor, ownerName: string | null) => {
  const { id, owner, list, name, search, columns, team, version } = view;
  const own = owner === actor.subject;
  return {
    ...{ id, list, name, search, columns, version },
    shared: team === teamOf(actor),
    own,
    ownerName: own ? null : ownerName,
    createdAt: view.createdAt.toISOString(),
    updatedAt: view.updatedAt.toISOString(),
  };
};

export type ShownView = ReturnType<typeof shownView>;
