import { Alert, Button, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { dayInShanghai, dayInWords } from '../format/day.js';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { RowsSkeleton } from '../page/skeletons.js';
import { useWorkspace } from '../workspace.js';
import { FactLine } from './fact-line.js';
import { useEnterprise } from './queries.js';
import { byTopic } from './topics.js';

const words = messages.enterprise;
const DAY = /^\d{4}-\d\d-\d\d$/;

interface Props {
  uscc: string;
  mayEdit: boolean;
  /** Where the policies of this enterprise are. */
  policies: { readonly to: string; readonly label: string };
}

/** The record of one enterprise: every fact under its heading, now or as known for a past day. */
export const EnterpriseRecord = ({ uscc, mayEdit, policies }: Props) => {
  const { me, reference } = useWorkspace();
  const { registry } = reference;
  const [query, setQuery] = useSearchParams();
  const [saved, setSaved] = useState<string>();
  const id = useId();
  const today = dayInShanghai(new Date());
  const asked = query.get('asOf') ?? '';
  const asOf = DAY.test(asked) && asked < today ? asked : undefined;
  const showsAll = query.get('all') === '1';
  const { data, error, refetch } = useEnterprise(uscc, asOf);

  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(query);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    setQuery(next, { replace: true });
  };
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <RowsSkeleton />;

  const all = [...registry.values()].filter(({ subject }) => subject === 'enterprise');
  const known = all.filter(({ name }) => data.facts[name] !== undefined);
  return (
    <>
      <header>
        <PageHeading title={data.name} />
        <p className="meta">
          <span>{words.uscc(data.uscc)}</span>
          <span>{words.known(known.length, all.length)}</span>
          <span>{words.updated(dayInWords(dayInShanghai(new Date(data.updatedAt))))}</span>
          <Link to={policies.to}>{policies.label}</Link>
          {me?.enterprise?.uscc === uscc && <Link to="/audit">{messages.audit.ownTitle}</Link>}
        </p>
      </header>
      <div className="tools">
        <label htmlFor={id}>{words.asOf}</label>
        <Input
          id={id}
          type="date"
          className="day"
          max={today}
          value={asOf ?? today}
          onChange={({ target: { value } }) => set('asOf', DAY.test(value) && value < today ? value : undefined)}
        />
        <Checkbox checked={showsAll} onChange={({ target }) => set('all', target.checked ? '1' : undefined)}>
          {words.showUnknown(all.length - known.length)}
        </Checkbox>
      </div>
      {asOf !== undefined && (
        <Alert
          type="info"
          title={words.asOfNote(dayInWords(asOf))}
          action={<Button onClick={() => set('asOf', undefined)}>{words.today}</Button>}
        />
      )}
      <p role="status" className="visually-hidden">
        {saved !== undefined && words.saved(saved)}
      </p>
      {known.length === 0 && !showsAll && <p className="empty">{words.nothing}</p>}
      {byTopic(showsAll ? all : known).map(([topic, facts]) => (
        <section key={topic} className="topic">
          <h2>{words.topics[topic]}</h2>
          <ul>
            {facts.map((definition) => (
              <FactLine
                key={`${definition.name} ${asOf ?? ''}`}
                enterprise={data}
                definition={definition}
                mayEdit={mayEdit && asOf === undefined}
                onSaved={setSaved}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
