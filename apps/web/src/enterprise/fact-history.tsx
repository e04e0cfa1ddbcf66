import { Skeleton } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { client, type FactDefinition } from '../api.js';
import { dayInShanghai, dayInWords } from '../format/day.js';
import { valueInWords } from '../format/value.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { useWorkspace } from '../workspace.js';

const words = messages.enterprise;
/** The newest so many are shown. */
const SHOWN = 50;

/** What was stated about one fact, newest day first. */
export const FactHistory = ({ uscc, definition }: { uscc: string; definition: FactDefinition }) => {
  const { reference } = useWorkspace();
  const { data, error, refetch } = useQuery({
    queryKey: ['history', uscc, definition.name],
    queryFn: ({ signal }) =>
      client.call('enterpriseHistory', { params: { uscc }, query: { fact: definition.name, limit: SHOWN }, signal }),
    staleTime: 0,
  });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  if (data.items.length === 0) return <p className="help">{words.historyEmpty}</p>;
  return (
    <ul className="history">
      {data.items.map(({ value, source, asOf, recordedAt }) => (
        <li key={`${asOf} ${recordedAt}`}>
          <b>{value === null ? messages.unknown : valueInWords(value, definition, reference)}</b>
          <span className="help">
            {words.origin(source, dayInWords(asOf))}
            {messages.also}
            {words.recorded(dayInWords(dayInShanghai(new Date(recordedAt))))}
          </span>
        </li>
      ))}
    </ul>
  );
};
