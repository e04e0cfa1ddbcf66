import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { MoveToast } from './move-toast.js';
import { PoolBoard } from './pool-board.js';
import { MoveSelected, stageIn, type MoveTo } from './pool-moves.js';
import { PoolTable } from './pool-table.js';
import { usePools, type Pool, type Talent } from './queries.js';
import { useMoves } from './use-moves.js';
import { useNames } from './use-names.js';

const words = messages.talentPools;

const OnePool = ({ pool }: { pool: Pool }) => {
  const names = useNames();
  const moves = useMoves();
  const [query] = useSearchParams();
  const [selected, setSelected] = useState<ReadonlyMap<string, Talent>>(new Map());
  const isTable = query.get('as') === 'table';

  const clear = () => setSelected(new Map());
  const select = (talent: Talent, isSelected: boolean) => {
    const next = new Map(selected);
    if (isSelected) next.set(talent.id, talent);
    else next.delete(talent.id);
    setSelected(next);
  };
  const move = async (...[talents, stage]: Parameters<MoveTo>) => {
    const going = talents.filter((talent) => stageIn(pool, talent) !== stage).map(({ id }) => id);
    const tell = (moved: number) => (stage === null ? words.removed(moved) : words.moved(moved, stage));
    if (going.length === 0 || (await moves.move(pool.id, going, stage, tell))) clear();
  };
  const handling = {
    pool,
    selected,
    onSelect: select,
    onMove: (...asked: Parameters<MoveTo>) => void move(...asked),
  };
  const ways = [
    { to: `/talent-pools/${pool.id}`, label: words.board, isHere: !isTable },
    { to: `/talent-pools/${pool.id}?as=table`, label: words.table, isHere: isTable },
  ];
  return (
    <>
      <header>
        <PageHeading title={pool.name} />
        <p className="meta">
          <span>{words.kinds[pool.kind]}</span>
          <span>{words.memberCount(pool.stages.reduce((sum, { count }) => sum + count, 0))}</span>
          {pool.description !== '' && <span>{pool.description}</span>}
        </p>
      </header>
      <nav className="tools" aria-label={words.view}>
        {ways.map(({ to, label, isHere }) => (
          <Link key={to} to={to} {...(isHere ? { 'aria-current': 'page' as const } : {})}>
            {label}
          </Link>
        ))}
      </nav>
      {selected.size > 0 && <MoveSelected {...handling} moves={moves} onClear={clear} />}
      <MoveToast moves={moves} />
      {isTable ? <PoolTable names={names} {...handling} /> : <PoolBoard names={names} {...handling} />}
    </>
  );
};

/** One pool, as a board of its stages or as a table. */
export const TalentPool = () => {
  const { id = '' } = useParams();
  const { data, error, refetch } = usePools();
  const pool = data?.find((one) => one.id === id);
  if (pool !== undefined) return <OnePool key={id} pool={pool} />;
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <RowsSkeleton />;
  return (
    <>
      <PageHeading title={words.missing} />
      <p>
        <Link to="/talent-pools">{messages.talent.pools}</Link>
      </p>
    </>
  );
};
