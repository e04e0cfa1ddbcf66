import { Button } from 'antd';
import { useId, useState, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import { messages } from '../messages.js';
import { Compare, MOST_COMPARED } from './compare.js';
import type { Talent } from './queries.js';
import { MOST_MOVED, type Moves } from './use-moves.js';
import type { Names } from './words.js';

const words = messages.talentSearch;

interface Props {
  selected: readonly Talent[];
  names: Names;
  moves: Moves;
  onClear: () => void;
}

/** Takes those that are chosen into a pool, at a stage. */
const ToPool = ({ selected, names: { pools }, moves, onClear }: Props) => {
  const id = useId();
  const [poolId, setPoolId] = useState('');
  const [stage, setStage] = useState('');
  const pool = pools.find((one) => one.id === poolId);
  const stages = pool?.stages.map((one) => one.stage) ?? [];
  const chosen = stages.includes(stage) ? stage : stages[0];
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (pool === undefined || chosen === undefined) return;
    const ids = selected.map((talent) => talent.id);
    if (await moves.move(pool.id, ids, chosen, (moved) => words.added(moved, pool.name, chosen))) onClear();
  };
  if (pools.length === 0)
    return (
      <p>
        {words.noPools} <Link to="/talent-pools">{messages.talentPools.create}</Link>
      </p>
    );
  return (
    <form className="to-pool" aria-label={words.toPool} onSubmit={(event) => void submit(event)}>
      <label htmlFor={`${id}pool`}>{words.toPool}</label>
      <select id={`${id}pool`} className="native" value={poolId} onChange={({ target }) => setPoolId(target.value)}>
        <option value="">{words.choosePool}</option>
        {pools.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}stage`}>{words.stage}</label>
      <select
        id={`${id}stage`}
        className="native"
        disabled={pool === undefined}
        value={chosen ?? ''}
        onChange={({ target }) => setStage(target.value)}
      >
        {stages.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <Button
        type="primary"
        htmlType="submit"
        loading={moves.isBusy}
        disabled={pool === undefined || selected.length > MOST_MOVED}
      >
        {words.add(selected.length)}
      </Button>
    </form>
  );
};

/** What can be done with those that are chosen in a list. */
export const Selection = (props: Props) => {
  const { selected, names, onClear } = props;
  const [isComparing, setIsComparing] = useState(false);
  const isFew = selected.length >= 2 && selected.length <= MOST_COMPARED;
  return (
    <section className="selection" aria-label={words.selected(selected.length)}>
      <div className="row-acts">
        <b>{words.selected(selected.length)}</b>
        <Button disabled={!isFew} onClick={() => setIsComparing(true)}>
          {words.compare}
        </Button>
        <Button onClick={onClear}>{words.unselect}</Button>
        {selected.length > MOST_COMPARED && <span className="help">{words.compareMost(MOST_COMPARED)}</span>}
        {selected.length > MOST_MOVED && <span className="fault">{words.movedMost(MOST_MOVED)}</span>}
      </div>
      <ToPool {...props} />
      {isComparing && <Compare talents={selected} names={names} onClose={() => setIsComparing(false)} />}
    </section>
  );
};
