import { Button } from 'antd';
import { messages } from '../messages.js';
import type { Pool, Talent } from './queries.js';
import { MOST_MOVED, type Moves } from './use-moves.js';
import { whoIs } from './words.js';

const words = messages.talentPools;

/** Moves people of a pool to a stage of it, or out where the stage is null. */
export type MoveTo = (talents: readonly Talent[], stage: string | null) => void;

/** What a list of a pool's members needs to know of those around. */
export interface Handling {
  readonly pool: Pool;
  readonly selected: ReadonlyMap<string, Talent>;
  readonly onSelect: (talent: Talent, isSelected: boolean) => void;
  readonly onMove: MoveTo;
}

/** The stage of a pool that somebody is at; empty where in none. */
export const stageIn = (pool: Pool, { memberships }: Talent): string =>
  memberships.find(({ poolId }) => poolId === pool.id)?.stage ?? '';

/** Chooses one member. */
export const Tick = ({ talent, selected, onSelect }: Pick<Handling, 'selected' | 'onSelect'> & { talent: Talent }) => (
  <label className="tick">
    <input
      type="checkbox"
      aria-label={messages.talent.select(whoIs(talent))}
      checked={selected.has(talent.id)}
      onChange={({ target }) => onSelect(talent, target.checked)}
    />
  </label>
);

/** The menu that moves one member. */
export const MoveMenu = ({ talent, stage, pool, onMove }: Handling & { talent: Talent; stage: string }) => (
  <details className="move-menu">
    <summary aria-label={words.moveOf(whoIs(talent))}>{words.move}</summary>
    <div className="row-acts">
      {pool.stages
        .filter((one) => one.stage !== stage)
        .map((one) => (
          <Button key={one.stage} onClick={() => onMove([talent], one.stage)}>
            {words.moveTo(one.stage)}
          </Button>
        ))}
      <Button onClick={() => onMove([talent], null)}>{words.remove}</Button>
    </div>
  </details>
);

/** Moves all that are chosen at once. */
export const MoveSelected = ({
  pool,
  selected,
  onMove,
  moves,
  onClear,
}: Handling & { moves: Moves; onClear: () => void }) => {
  const talents = [...selected.values()];
  const isTooMany = talents.length > MOST_MOVED;
  const label = messages.talentSearch.selected(talents.length);
  return (
    <section className="selection" aria-label={label}>
      <div className="row-acts">
        <b>{label}</b>
        {pool.stages.map(({ stage }) => (
          <Button key={stage} disabled={isTooMany || moves.isBusy} onClick={() => onMove(talents, stage)}>
            {words.moveTo(stage)}
          </Button>
        ))}
        <Button disabled={isTooMany || moves.isBusy} onClick={() => onMove(talents, null)}>
          {words.remove}
        </Button>
        <Button onClick={onClear}>{messages.talentSearch.unselect}</Button>
        {isTooMany && <span className="fault">{messages.talentSearch.movedMost(MOST_MOVED)}</span>}
      </div>
    </section>
  );
};
