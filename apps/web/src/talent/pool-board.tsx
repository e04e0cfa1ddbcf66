import { Button } from 'antd';
import { Link } from 'react-router';
import { messages } from '../messages.js';
import { Trouble } from './trouble.js';
import { MoveMenu, Tick, type Handling } from './pool-moves.js';
import { useMembers } from './queries.js';
import type { Names } from './words.js';

const words = messages.talentPools;
const { degrees } = messages.talent;

const Column = ({ stage, count, names, ...handling }: Handling & { stage: string; count: number; names: Names }) => {
  const { pool } = handling;
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useMembers(pool.id, stage);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="board-column" aria-label={words.stageCount(stage, count)} aria-busy={isFetching}>
      <h2>
        {stage} <span className="count">{count}</span>
      </h2>
      {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {data !== undefined && items.length === 0 && <p className="help">{words.empty}</p>}
      <ul>
        {items.map((talent) => {
          const { id, name, degree, school, occupation, regionCode } = talent;
          const told = [
            degree && degrees[degree],
            school,
            occupation,
            regionCode && names.reference.regionName(regionCode),
          ].filter((text): text is string => typeof text === 'string' && text !== '');
          return (
            <li key={id} className="card">
              <Tick talent={talent} {...handling} />
              <div>
                <Link to={`/talents/${id}`}>{name}</Link>
                <p className="meta">
                  {told.map((text) => (
                    <span key={text}>{text}</span>
                  ))}
                </p>
                <MoveMenu talent={talent} stage={stage} {...handling} />
              </div>
            </li>
          );
        })}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{messages.talent.more}</Button>}
    </section>
  );
};

/** A pool as columns of stages. */
export const PoolBoard = ({ names, ...handling }: Handling & { names: Names }) => (
  <div className="board">
    {handling.pool.stages.map(({ stage, count }) => (
      <Column key={stage} stage={stage} count={count} names={names} {...handling} />
    ))}
  </div>
);
