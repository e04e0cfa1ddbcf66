import { Button, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import { client, ProblemError } from '../api.js';
import { Field } from '../input/field.js';
import { useAsking } from '../input/use-asking.js';
import { useOnce } from '../input/use-once.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { Dialog } from './dialog.js';
import { SAVED_SEARCHES } from './saved-queries.js';
import { isIdentifying, requestOf, type SearchView } from './search-view.js';

const words = messages.savedSearches;
const faults: Readonly<Record<string, string>> = words.faults;

const SaveDialog = ({ view, onDone, onClose }: { view: SearchView; onDone: () => void; onClose: () => void }) => {
  const queries = useQueryClient();
  const { ask, error, isBusy } = useAsking();
  const once = useOnce();
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string>();
  const isTold = (failure: Error): boolean => {
    const told = failure instanceof ProblemError ? faults[failure.code] : undefined;
    setFault(told);
    return told !== undefined;
  };
  const save = () =>
    ask(async () => {
      const body = { name: name.trim(), ...requestOf(view) };
      await once(body, (asked, idempotencyKey) => client.call('createTalentSearch', { body: asked, idempotencyKey }));
      await queries.invalidateQueries({ queryKey: [SAVED_SEARCHES] });
      onDone();
    }, isTold);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') setFault(words.nameFault);
    else if (isIdentifying(name)) setFault(words.identifying);
    else void save();
  };
  return (
    <Dialog title={words.save} onClose={onClose}>
      <form className="stack" aria-label={words.save} noValidate onSubmit={submit}>
        <p>{words.explains}</p>
        {error && <Problem error={error} safe={messages.problem.safe} onRetry={() => void save()} />}
        <Field label={words.name} help={words.nameHelp} fault={fault}>
          {(common) => (
            <Input
              {...common}
              autoComplete="off"
              maxLength={50}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <div className="actions">
          <Button type="primary" htmlType="submit" loading={isBusy}>
            {words.submit}
          </Button>
          <Button onClick={onClose}>{messages.talent.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
};

/** 保存此检索, and the way to those that were saved. */
export const SaveSearch = ({ view }: { view: SearchView }) => {
  const [isAsking, setIsAsking] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  return (
    <div className="row-acts">
      <Button onClick={() => setIsAsking(true)}>{words.save}</Button>
      <Link to="/talent-searches">{words.title}</Link>
      <span role="status" className="help">
        {isSaved && words.saved}
      </span>
      {isAsking && (
        <SaveDialog
          view={view}
          onDone={() => {
            setIsAsking(false);
            setIsSaved(true);
          }}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  );
};
