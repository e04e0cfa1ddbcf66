import { Button } from 'antd';
import { useState } from 'react';
import { client, ProblemError, type CallOutput } from '../api.js';
import { useAsking } from '../input/use-asking.js';
import { messages } from '../messages.js';
import { newKey } from '../new-key.js';
import { Problem } from '../page/problem.js';
import { Dialog } from '../talent/dialog.js';

const words = messages.rights.account;

/** 开通本人账号: opens it or resets its password, and shows once what is to be handed over. */
export const AccountDialog = ({ talentId, onClose }: { talentId: string; onClose: () => void }) => {
  const { ask, error, isBusy } = useAsking();
  const [opened, setOpened] = useState<CallOutput<'openPersonAccount'> | null>(null);
  const [key] = useState(newKey);
  const isShut = error instanceof ProblemError && error.code === 'account.disabled';
  const open = () =>
    ask(async () => {
      setOpened(await client.call('openPersonAccount', { params: { id: talentId }, idempotencyKey: key }));
    });
  return (
    <Dialog title={words.title} onClose={onClose}>
      {opened === null ? (
        <div className="stack">
          <ul className="bullets">
            {words.explains.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {isShut && (
            <p className="fault" role="alert">
              {words.shut}
            </p>
          )}
          {error && !isShut && <Problem error={error} onRetry={() => void open()} />}
          <div className="actions">
            <Button type="primary" loading={isBusy} onClick={() => void open()}>
              {words.submit}
            </Button>
            <Button onClick={onClose}>{messages.talent.cancel}</Button>
          </div>
        </div>
      ) : (
        <div className="stack" role="status">
          <p>{words.opened}</p>
          <dl className="terms">
            <div className="term">
              <dt>{words.username}</dt>
              <dd>{opened.username}</dd>
            </div>
            <div className="term">
              <dt>{words.password}</dt>
              <dd>{opened.password}</dd>
            </div>
          </dl>
        </div>
      )}
    </Dialog>
  );
};
