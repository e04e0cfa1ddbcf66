import { Button } from 'antd';
import { useState } from 'react';
import { dayInWords } from '../format/day.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { ContactDialog } from './contact-dialog.js';
import { useContacts } from './contact-queries.js';

const words = messages.talentContacts;

/** 联络记录: who of the office contacted a person, with a way to note one more. */
export const Contacts = ({ id }: { id: string }) => {
  const { data, error, refetch, hasNextPage, fetchNextPage } = useContacts(id);
  const [isNoting, setIsNoting] = useState(false);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="topic">
      <h2>{words.title}</h2>
      <p className="help">{words.help}</p>
      <Button onClick={() => setIsNoting(true)}>{words.note}</Button>
      {error && <Problem error={error} isShowingLast={data !== undefined} onRetry={() => void refetch()} />}
      {data !== undefined && items.length === 0 && <p>{words.none}</p>}
      {items.length > 0 && (
        <div className="scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.on}</th>
                <th scope="col">{words.by}</th>
                <th scope="col">{words.way}</th>
                <th scope="col">{words.words}</th>
                <th scope="col">{words.nextOn}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  <td data-label={words.on}>{dayInWords(one.on)}</td>
                  <td data-label={words.by}>{one.by.name ?? messages.audit.system(one.by.id)}</td>
                  <td data-label={words.way}>{words.ways[one.way]}</td>
                  <td data-label={words.words}>{one.words === '' ? messages.none : one.words}</td>
                  <td data-label={words.nextOn}>{one.nextOn === null ? messages.none : dayInWords(one.nextOn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{messages.talent.more}</Button>}
      {isNoting && <ContactDialog talentId={id} onClose={() => setIsNoting(false)} />}
    </section>
  );
};
