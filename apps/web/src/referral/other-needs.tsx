import { Button } from 'antd';
import { Link } from 'react-router';
import { messages } from '../messages.js';
import { useNeeds } from '../need/queries.js';
import { Trouble } from '../talent/trouble.js';

const words = messages.referrals.others;

interface Props {
  talentId: string;
  /** The needs that are shown already. */
  fitting: ReadonlySet<string>;
}

/** The open needs that a person does not come into question for, each with the way to why. */
export const OtherNeeds = ({ talentId, fitting }: Props) => {
  const { data, error, refetch, hasNextPage, fetchNextPage } = useNeeds({ state: 'open', uscc: '' });
  const others = data?.pages.flatMap((page) => page.items).filter(({ id }) => !fitting.has(id)) ?? [];
  if (error) return <Trouble error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />;
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{words.title}</summary>
      <p className="help">{words.help}</p>
      <ul className="bullets">
        {others.map(({ id, position, employerName, uscc }) => (
          <li key={id}>
            <Link to={`/needs/${id}?talent=${encodeURIComponent(talentId)}`}>
              {words.one(position, employerName ?? uscc)}
            </Link>
          </li>
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{messages.referrals.more}</Button>}
    </details>
  );
};
