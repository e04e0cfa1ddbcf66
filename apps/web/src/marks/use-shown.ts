import type { MatchItem } from '../api.js';
import { useView } from '../page/session.js';
import { useMarks } from './use-marks.js';

/** Those of some matches that the chosen filters of marks let through; all where there are no marks to see. */
export const useShown = (items: readonly MatchItem[]): readonly MatchItem[] => {
  const { onlyFavourites, onlyNotApplied } = useView();
  const { marks } = useMarks();
  if (marks === undefined) return items;
  return items.filter(({ policyId }) => {
    const mark = marks.get(policyId);
    const isApplied = mark !== undefined && mark.appliedOn !== null;
    return (!onlyFavourites || mark?.favourite === true) && (!onlyNotApplied || !isApplied);
  });
};
