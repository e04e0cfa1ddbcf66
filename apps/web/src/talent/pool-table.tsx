import { Button } from 'antd';
import { Link } from 'react-router';
import { dayInShanghai, dayInWords } from '../format/day.js';
import { messages } from '../messages.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { Trouble } from './trouble.js';
import { MoveMenu, stageIn, Tick, type Handling } from './pool-moves.js';
import { useMembers, type Talent } from './queries.js';
import { skillName, type Names } from './words.js';

const words = messages.talentPools;
const { degrees, fields } = messages.talent;

const Row = ({ talent, names, ...handling }: Handling & { talent: Talent; names: Names }) => {
  const { pool } = handling;
  const { id, name, degree, school, occupation, skills, memberships } = talent;
  const since = memberships.find(({ poolId }) => poolId === pool.id)?.since;
  return (
    <tr>
      <td data-label={words.person}>
        <span className="person">
          <Tick talent={talent} {...handling} />
          <Link to={`/talents/${id}`}>{name}</Link>
        </span>
      </td>
      <td data-label={words.stage}>{stageIn(pool, talent)}</td>
      <td data-label={words.since}>
        {since === undefined ? messages.unknown : dayInWords(dayInShanghai(new Date(since)))}
      </td>
      <td data-label={fields.degree}>{degree === null ? messages.unknown : degrees[degree]}</td>
      <td data-label={fields.school}>{school ?? messages.unknown}</td>
      <td data-label={fields.occupation}>{occupation ?? messages.unknown}</td>
      <td data-label={fields.skills}>
        {skills.length === 0 ? messages.unknown : skills.map(({ code }) => skillName(code, names)).join(messages.and)}
      </td>
      <td data-label={words.move}>
        <MoveMenu talent={talent} stage={stageIn(pool, talent)} {...handling} />
      </td>
    </tr>
  );
};

/** A pool as a table. */
export const PoolTable = ({ names, ...handling }: Handling & { names: Names }) => {
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useMembers(handling.pool.id, undefined);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const headings = [
    words.person,
    words.stage,
    words.since,
    fields.degree,
    fields.school,
    fields.occupation,
    fields.skills,
    words.move,
  ];
  return (
    <section aria-busy={isFetching}>
      {error && <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {!data && !error && <RowsSkeleton />}
      {data !== undefined && items.length === 0 && <p className="empty">{words.empty}</p>}
      {items.length > 0 && (
        <div className="scroll">
          <table className="table">
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((talent) => (
                <Row key={talent.id} talent={talent} names={names} {...handling} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{messages.talent.more}</Button>}
    </section>
  );
};
