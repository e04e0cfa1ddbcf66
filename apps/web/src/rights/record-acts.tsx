import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayInWords } from '../format/day.js';
import { messages } from '../messages.js';
import { AccountDialog } from './account-dialog.js';
import { CopyDialog } from './copy-dialog.js';
import type { RightsRequest } from './queries.js';
import { TakeDialog } from './take-dialog.js';

const words = messages.rights;

/** What can be done from a person's card for the person's rights: take a request in, have a copy, open the own account. */
export const RightsActs = ({ talentId }: { talentId: string }) => {
  const [act, setAct] = useState<'take' | 'copy' | 'account' | null>(null);
  const [taken, setTaken] = useState<RightsRequest | null>(null);
  const close = () => setAct(null);
  return (
    <section className="topic">
      <h2>{words.title}</h2>
      <div className="row-acts">
        <Button onClick={() => setAct('take')}>{words.take.act}</Button>
        <Button onClick={() => setAct('copy')}>{words.copy.act}</Button>
        <Button onClick={() => setAct('account')}>{words.account.act}</Button>
      </div>
      {taken !== null && (
        <p role="status">
          {words.take.done(dayInWords(taken.dueOn))} <Link to="/rights-requests">{words.take.toDesk}</Link>
        </p>
      )}
      {act === 'take' && (
        <TakeDialog
          talentId={talentId}
          onClose={close}
          onDone={(request) => {
            setTaken(request);
            close();
          }}
        />
      )}
      {act === 'copy' && <CopyDialog talentId={talentId} onClose={close} />}
      {act === 'account' && <AccountDialog talentId={talentId} onClose={close} />}
    </section>
  );
};
