import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { messages } from '../messages.js';
import { asClock, identityFields, useSecondsUntil, type IdentityField } from './clear.js';
import { talentKey, type Talent } from './queries.js';
import { UnmaskDialog, type Unmasked } from './unmask-dialog.js';

const words = messages.talentRecord;

/** Who somebody is: masked, and for ten minutes in clear what was asked for; the clear values are kept nowhere else. */
export const Identity = ({ talent }: { talent: Talent }) => {
  const queries = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const [unmasked, setUnmasked] = useState<Unmasked | null>(null);
  const until = unmasked?.clearUntil ?? talent.clearUntil;
  const left = useSecondsUntil(until);
  const isClear = left > 0;

  const shown = (field: IdentityField): string => {
    const opened = unmasked?.values[field];
    if (isClear && typeof opened === 'string') return opened;
    // What the record itself held in clear is out of sight until the record was read anew.
    if (!isClear && talent.clear.includes(field)) return words.lapsed;
    return talent[field] ?? words.missing;
  };
  const open = (opened: Unmasked) => {
    setUnmasked({ ...opened, values: { ...(isClear ? unmasked?.values : {}), ...opened.values } });
    setIsAsking(false);
    void queries.invalidateQueries({ queryKey: [...talentKey(talent.id), 'access-log'] });
  };
  return (
    <section className="topic">
      <header className="head-line">
        <h2>{words.identity}</h2>
        <Button type="primary" onClick={() => setIsAsking(true)}>
          {words.show}
        </Button>
      </header>
      <dl className="terms">
        {identityFields.map((field) => (
          <div key={field} className="term">
            <dt>{messages.talent.fields[field]}</dt>
            <dd>{shown(field)}</dd>
          </div>
        ))}
      </dl>
      {isClear && (
        <p role="timer" className="countdown">
          {words.clearLeft(asClock(left))}
        </p>
      )}
      <p role="status" className="help">
        {until !== null && !isClear && words.lapsed}
      </p>
      {isAsking && <UnmaskDialog talent={talent} onDone={open} onClose={() => setIsAsking(false)} />}
    </section>
  );
};
