import type { MatchItem, PolicySummary } from '../api.js';
import type { Moves } from '../state/moves.js';
import { PolicyRow } from './policy-row.js';
import { useView } from './session.js';

interface Props {
  items: readonly MatchItem[];
  policies: ReadonlyMap<string, PolicySummary> | undefined;
  asOf: string;
  moves?: Moves | null;
  showsState?: boolean;
}

/** Matches one below the other, the chosen one open. */
export const PolicyRows = ({ items, policies, asOf, moves = null, showsState = false }: Props) => {
  const view = useView();
  return (
    <ul className="rows">
      {items.map((item) => (
        <PolicyRow
          key={item.policyId}
          item={item}
          policy={policies?.get(item.policyId)}
          asOf={asOf}
          isOpen={item.policyId === view.policy}
          hasMoved={moves?.has(item.policyId) ?? false}
          showsState={showsState}
        />
      ))}
    </ul>
  );
};
