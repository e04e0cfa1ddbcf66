import type { Facts, MatchItem, Status } from '../api.js';

/** Which policies an answer moved, by id, and where to. */
export type Moves = ReadonlyMap<string, Status>;

/** Policies that stand in another group than before; those that were not listed before have not moved. */
export const movesBetween = (before: readonly MatchItem[], after: readonly MatchItem[]): Moves => {
  const was = new Map(before.map(({ policyId, decision }) => [policyId, decision]));
  return new Map(
    after
      .filter(({ policyId, decision }) => was.has(policyId) && was.get(policyId) !== decision)
      .map(({ policyId, decision }) => [policyId, decision]),
  );
};

/** What was seen last, and what moved when the facts last changed. */
export interface Seen {
  readonly facts: Facts;
  readonly items: readonly MatchItem[];
  /** Null until an answer has changed the facts. */
  readonly moves: Moves | null;
}

/** What an answer left as it was stays the very same object, so that its row is not drawn again. */
const keepUnchanged = (before: readonly MatchItem[], after: readonly MatchItem[]): readonly MatchItem[] => {
  const known = new Map(before.map((item) => [item.policyId, item]));
  return after.map((item) => {
    const old = known.get(item.policyId);
    return old !== undefined && JSON.stringify(old) === JSON.stringify(item) ? old : item;
  });
};

/** The next thing seen: another page of the same facts moves nothing. */
export const seeNext = (seen: Seen, facts: Facts, items: readonly MatchItem[]): Seen => ({
  facts,
  items: keepUnchanged(seen.items, items),
  moves: seen.facts === facts ? seen.moves : movesBetween(seen.items, items),
});
