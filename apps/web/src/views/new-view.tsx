import { useState } from 'react';
import type { ListName } from '@shuangzhao/api';
import { asError } from '../failure.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { NameForm } from './name-form.js';
import { useViewWrites, type ViewChange } from './queries.js';
import { viewFault } from './view-fault.js';

const words = messages.views;

interface Props {
  list: ListName;
  present: Required<Pick<ViewChange, 'search' | 'columns'>>;
  onDone: (said: string) => void;
}

/** Saves what the list shows as a view. */
export const NewView = ({ list, present: { search = '', columns = null }, onDone }: Props) => {
  const { save } = useViewWrites(list);
  const [shared, setShared] = useState(false);
  const [saved, setSaved] = useState(0);
  const [error, setError] = useState<Error | null>(null);
  const fault = viewFault(error);
  const run = async (name: string) => {
    try {
      await save({ name, search, columns, shared });
      setError(null);
      setShared(false);
      setSaved(saved + 1);
      onDone(words.said.saved(name));
    } catch (caught) {
      setError(asError(caught));
    }
  };
  return (
    <>
      {error && fault === undefined && <Problem error={error} onRetry={() => setError(null)} />}
      <NameForm
        key={saved} // a new one begins empty
        label={words.name}
        submit={words.save}
        fault={fault}
        onName={(name) => void run(name)}
      >
        <label className="choice">
          <input type="checkbox" checked={shared} onChange={({ target }) => setShared(target.checked)} />
          <span>{words.shareNew}</span>
        </label>
      </NameForm>
    </>
  );
};
