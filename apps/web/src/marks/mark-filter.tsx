import { messages } from '../messages.js';
import { useSession, useView } from '../page/session.js';
import { Problem } from '../page/problem.js';
import { useMarks } from './use-marks.js';

const words = messages.marks;
const filters = ['onlyFavourites', 'onlyNotApplied'] as const;

/** Which of a group to look at, by the own marks; nothing where there are none to see. */
export const MarkFilter = ({ shown, all }: { shown: number; all: number }) => {
  const { change } = useSession();
  const view = useView();
  const { marks, error, refetch } = useMarks();
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (marks === undefined) return null;
  const isFiltered = filters.some((filter) => view[filter]);
  return (
    <div className="marks" role="group" aria-label={words.filter}>
      {filters.map((filter) => (
        <button
          key={filter}
          type="button"
          aria-pressed={view[filter]}
          onClick={() => change({ [filter]: !view[filter], policy: null }, 'push')}
        >
          {words[filter]}
        </button>
      ))}
      <span role="status" className="help">
        {isFiltered && words.shown(shown, all)}
      </span>
    </div>
  );
};
