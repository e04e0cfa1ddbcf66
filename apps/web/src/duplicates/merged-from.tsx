import { messages } from '../messages.js';
import { Trouble } from '../talent/trouble.js';
import { DecisionToast } from './decision-toast.js';
import { MergedRow } from './merged-row.js';
import { usePairs } from './queries.js';
import { useDecisions } from './use-decisions.js';

const words = messages.duplicates;

/** On a person's card: of how many records it was made, each merge with the way to undo it; nothing where it is one of its own. */
export const MergedFrom = ({ talentId }: { talentId: string }) => {
  const decisions = useDecisions();
  const { data, error, refetch } = usePairs('merged', talentId);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const total = data?.pages[0]?.total ?? items.length;
  return (
    <>
      {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {items.length > 0 && (
        <section className="topic">
          <h2>{words.mergedOf(total + 1)}</h2>
          <ul>
            {items.map((pair) => (
              <MergedRow key={pair.id} pair={pair} decisions={decisions} />
            ))}
          </ul>
        </section>
      )}
      <DecisionToast decisions={decisions} />
    </>
  );
};
