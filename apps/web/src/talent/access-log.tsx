import { Button } from 'antd';
import { momentInWords } from '../format/day.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { useAccessLog } from './queries.js';

const words = messages.talentRecord;
const fields: Readonly<Record<string, string>> = messages.talent.fields;

/** 谁看过: who looked at a person, when, how and what for. */
export const AccessLog = ({ id }: { id: string }) => {
  const { data, error, refetch, hasNextPage, fetchNextPage } = useAccessLog(id);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="topic">
      <h2>{words.log}</h2>
      <p className="help">{words.logHelp}</p>
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {data !== undefined && items.length === 0 && <p>{words.logEmpty}</p>}
      {items.length > 0 && (
        <div className="scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.logAt}</th>
                <th scope="col">{words.logBy}</th>
                <th scope="col">{words.logKind}</th>
                <th scope="col">{words.logFields}</th>
                <th scope="col">{words.logPurpose}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ at, by, kind, fields: seen, purpose }) => (
                <tr key={`${at} ${by.id} ${kind}`}>
                  <td data-label={words.logAt}>{momentInWords(at)}</td>
                  <td data-label={words.logBy}>{by.name ?? messages.audit.system(by.id)}</td>
                  <td data-label={words.logKind}>{words.logKinds[kind]}</td>
                  <td data-label={words.logFields}>
                    {seen.length === 0
                      ? messages.talent.masked
                      : seen.map((field) => fields[field] ?? field).join(messages.and)}
                  </td>
                  <td data-label={words.logPurpose}>{purpose ?? messages.none}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{messages.talent.more}</Button>}
    </section>
  );
};
