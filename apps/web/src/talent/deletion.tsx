import { Button, Checkbox } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import { client } from '../api.js';
import { momentInWords } from '../format/day.js';
import { PageHeading } from '../frame/page-heading.js';
import { useAsking } from '../input/use-asking.js';
import { messages } from '../messages.js';
import { newKey } from '../new-key.js';
import { Problem } from '../page/problem.js';
import { Dialog } from './dialog.js';
import type { Erasure, Talent } from './queries.js';

const words = messages.talentRecord.deletion;
const stores: Readonly<Record<string, string>> = words.stores;

interface Props {
  talent: Talent;
  onDone: (erasure: Erasure) => void;
  onClose: () => void;
}

/** Asks whether a person shall be deleted, and says first what that means. */
export const DeletionDialog = ({ talent, onDone, onClose }: Props) => {
  const { ask, error, isBusy } = useAsking();
  const [isSure, setIsSure] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const erase = () =>
    ask(async () => {
      onDone(await client.call('deleteTalent', { params: { id: talent.id }, idempotencyKey: newKey() }));
    });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (isSure) void erase();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className="stack" onSubmit={submit} aria-label={words.title}>
        <ul className="bullets">
          {words.explains.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {error && <Problem error={error} onRetry={() => void erase()} />}
        <div className="roles">
          <Checkbox checked={isSure} onChange={({ target }) => setIsSure(target.checked)}>
            {words.sure}
          </Checkbox>
          {isTried && !isSure && (
            <p className="fault" role="alert">
              {words.faultSure}
            </p>
          )}
        </div>
        <div className="actions">
          <Button className="danger" htmlType="submit" loading={isBusy}>
            {words.submit}
          </Button>
          <Button onClick={onClose}>{messages.talent.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
};

/** What became of a person's data in each store. */
export const ErasureReport = ({ erasure: { erasedAt, report } }: { erasure: Erasure }) => (
  <>
    <PageHeading title={words.done} />
    <p role="status">{words.doneAt(momentInWords(erasedAt))}</p>
    <dl className="terms">
      {Object.entries(report).map(([store, state]) => (
        <div key={store} className="term">
          <dt>{stores[store] ?? store}</dt>
          <dd>{words.states[state]}</dd>
        </div>
      ))}
    </dl>
    <p>
      <Link to="/talents">{words.back}</Link>
    </p>
  </>
);
