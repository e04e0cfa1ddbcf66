import { Button, Input } from 'antd';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Field } from '../input/field.js';
import { messages } from '../messages.js';
import { Dialog } from '../talent/dialog.js';
import { Refusal } from './refusal.js';
import { refusalOf } from './words.js';

const words = messages.referrals;
const MOST_LETTERS = 500;

interface Props {
  title: string;
  submit: string;
  help?: string;
  /** What the note is called, and what is said without one, where it must not be left out. */
  reason?: { label: string; fault: string };
  error: Error | null;
  isBusy: boolean;
  /** Where to go on from a refusal. */
  action?: ReactNode;
  onSubmit: (note: string) => void;
  onClose: () => void;
  children?: ReactNode;
}

/** A dialog that takes one step, with a note that may be left out unless it is a reason; after a refusal by the rules there is no trying again. */
export const NoteDialog = ({
  title,
  submit,
  help = words.noteHelp,
  reason,
  error,
  isBusy,
  action,
  onSubmit,
  onClose,
  children,
}: Props) => {
  const [note, setNote] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const isTooLong = note.trim().length > MOST_LETTERS;
  const missing = isMissing ? reason?.fault : undefined;
  const isRefused = refusalOf(error) !== undefined;
  const send = () => {
    const lacksReason = reason !== undefined && note.trim() === '';
    setIsMissing(lacksReason);
    if (!isTooLong && !lacksReason) onSubmit(note.trim());
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="stack"
        aria-label={title}
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          if (!isRefused) send();
        }}
      >
        {children}
        {error && <Refusal error={error} onRetry={send} action={action} />}
        <Field
          label={reason?.label ?? words.note}
          help={help}
          fault={isTooLong ? words.noteLong(MOST_LETTERS) : missing}
        >
          {(common) => (
            <Input.TextArea {...common} rows={3} value={note} onChange={({ target }) => setNote(target.value)} />
          )}
        </Field>
        <div className="actions">
          {!isRefused && (
            <Button type="primary" htmlType="submit" loading={isBusy}>
              {submit}
            </Button>
          )}
          <Button onClick={onClose}>{isRefused ? messages.talent.close : messages.talent.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
};
