/** That somebody is in a pool, at one of its stages. */
export interface Membership {
  readonly pool: string;
  readonly stage: string;
  readonly since: Date;
}

/** What a move did to one person; null: not in the pool. */
export interface Step {
  readonly talent: string;
  readonly from: { readonly stage: string; readonly since: Date } | null;
  readonly to: string | null;
}

const stageIn = (memberships: readonly Membership[], pool: string): Membership | undefined =>
  memberships.find((one) => one.pool === pool);

const placed = (memberships: readonly Membership[], pool: string, place: Step['from']): Membership[] => [
  ...memberships.filter((one) => one.pool !== pool),
  ...(place === null ? [] : [{ pool, ...place }]),
];

/** Memberships after somebody is brought to a stage of a pool, or out of it, and the step; undefined where the person is there already. */
export const moved = (
  memberships: readonly Membership[],
  { talent, pool, stage, at }: { talent: string; pool: string; stage: string | null; at: Date },
): { memberships: Membership[]; step: Step } | undefined => {
  const held = stageIn(memberships, pool);
  if ((held?.stage ?? null) === stage) return undefined;
  const from = held === undefined ? null : { stage: held.stage, since: held.since };
  return {
    memberships: placed(memberships, pool, stage === null ? null : { stage, since: at }),
    step: { talent, from, to: stage },
  };
};

/** Memberships as they were before a step; undefined where somebody has moved the person since. */
export const movedBack = (memberships: readonly Membership[], pool: string, step: Step): Membership[] | undefined =>
  (stageIn(memberships, pool)?.stage ?? null) === step.to ? placed(memberships, pool, step.from) : undefined;
