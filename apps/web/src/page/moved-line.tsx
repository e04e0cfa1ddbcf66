import { messages } from '../messages.js';
import type { Moves } from '../state/moves.js';
import { groups } from '../state/view.js';

const words = messages.moved;

/** What the last answer moved, in words; told to screen readers as it changes. */
export const MovedLine = ({ moves }: { moves: Moves | null }) => {
  const counts = groups
    .map((group) => ({ group, count: [...(moves?.values() ?? [])].filter((to) => to === group).length }))
    .filter(({ count }) => count > 0);
  const said = counts.map(({ group, count }) => words.to(count, messages.state[group])).join(messages.comma);
  return (
    <p className="moved" role="status">
      {moves !== null && (said === '' ? words.none : `${words.lead}${said}${messages.stop}`)}
    </p>
  );
};
