import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { NewPool } from './new-pool.js';
import { usePools, type Pool } from './queries.js';

const words = messages.talentPools;

const Row = ({ pool: { id, name, kind, description, stages } }: { pool: Pool }) => (
  <tr>
    <td data-label={words.name}>
      <span>
        <Link to={`/talent-pools/${id}`}>{name}</Link>
        {description !== '' && <span className="help block">{description}</span>}
      </span>
    </td>
    <td data-label={words.kind}>{words.kinds[kind]}</td>
    <td data-label={words.stages}>
      <span className="meta">
        {stages.map(({ stage, count }) => (
          <span key={stage}>{words.stageCount(stage, count)}</span>
        ))}
      </span>
    </td>
    <td data-label={words.members} className="figure">
      {words.memberCount(stages.reduce((sum, { count }) => sum + count, 0))}
    </td>
  </tr>
);

/** 人才库: all pools, with how many are at each stage, and a way to make another. */
export const TalentPools = () => {
  const { data, error, refetch } = usePools();
  const [isMaking, setIsMaking] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <>
      <header className="head-line">
        <PageHeading title={messages.talent.pools} />
        {!isMaking && (
          <Button type="primary" onClick={() => setIsMaking(true)}>
            {words.create}
          </Button>
        )}
      </header>
      <p role="status" className="help">
        {said || (data && words.total(data.length))}
      </p>
      {isMaking && (
        <NewPool
          onCancel={() => setIsMaking(false)}
          onDone={({ name }) => {
            setIsMaking(false);
            setSaid(words.created(name));
          }}
        />
      )}
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton />}
      {data?.length === 0 && <p className="empty">{words.none}</p>}
      {data !== undefined && data.length > 0 && (
        <div className="scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.kind}</th>
                <th scope="col">{words.stages}</th>
                <th scope="col" className="figure">
                  {words.members}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((pool) => (
                <Row key={pool.id} pool={pool} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};
