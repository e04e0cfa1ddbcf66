import { Button } from 'antd';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { asError } from '../failure.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { NameForm } from './name-form.js';
import { useViewWrites, type View, type ViewChange } from './queries.js';
import { viewFault } from './view-fault.js';

const words = messages.views;

interface Props {
  view: View;
  /** The address that shows the list so. */
  to: string;
  isCurrent: boolean;
  /** What the view shows once it is overwritten. */
  present: Pick<ViewChange, 'search' | 'columns'>;
  /** Told in words what was done. */
  onDone: (said: string) => void;
}

/** One view: a way to open it, and to its owner the ways to change it. */
export const ViewRow = ({ view, to, isCurrent, present, onDone }: Props) => {
  const { name, own, shared, ownerName } = view;
  const { change, remove, again } = useViewWrites(view.list);
  const [asking, setAsking] = useState<'name' | 'removal' | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const fault = viewFault(error);

  const done = (said?: string) => {
    setAsking(null);
    setError(null);
    link.current?.focus(); // what had the focus is gone
    if (said !== undefined) onDone(said);
  };
  const run = async (write: Promise<void>, said: string) => {
    try {
      await write;
      done(said);
    } catch (caught) {
      setError(asError(caught));
    }
  };
  const act = (label: string, onClick: () => void, isPressed?: boolean) => (
    <Button type="link" className="edge" aria-label={words.of(label, name)} aria-pressed={isPressed} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <li>
      <div className="view">
        <span>
          <Link ref={link} to={to} aria-label={words.open(name)} aria-current={isCurrent}>
            {name}
          </Link>
          {isCurrent && words.current}
          {ownerName !== null && <span className="help"> {words.by(ownerName)}</span>}
        </span>
        {own && (
          <div className="row-acts">
            {act(words.rename, () => setAsking('name'))}
            {act(
              shared ? words.isShared : words.share,
              () => void run(change(view, { shared: !shared }), words.said[shared ? 'unshared' : 'shared'](name)),
              shared,
            )}
            {!isCurrent && act(words.overwrite, () => void run(change(view, present), words.said.overwritten(name)))}
            {act(words.remove, () => setAsking('removal'))}
          </div>
        )}
      </div>
      {error && fault === undefined && (
        <Problem
          error={error}
          onRetry={() => {
            setError(null);
            void again();
          }}
        />
      )}
      {asking === 'name' && (
        <NameForm
          label={words.newName}
          submit={words.saveName}
          start={name}
          fault={fault}
          takesFocus
          onName={(next) => void run(change(view, { name: next }), words.said.renamed(next))}
        >
          <Button onClick={() => done()}>{words.cancel}</Button>
        </NameForm>
      )}
      {asking === 'removal' && (
        <div className="row-acts" role="group" aria-label={words.removeAsk(name, shared)}>
          <p>{words.removeAsk(name, shared)}</p>
          <Button autoFocus onClick={() => void run(remove(view), words.said.removed(name))}>
            {words.remove}
          </Button>
          <Button onClick={() => done()}>{words.cancel}</Button>
        </div>
      )}
    </li>
  );
};
