import { Button, Input } from 'antd';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Field } from '../input/field.js';
import { messages } from '../messages.js';

const words = messages.views;
const MOST_LETTERS = 60;

interface Props {
  label: string;
  submit: string;
  start?: string;
  fault: string | undefined;
  onName: (name: string) => void;
  /** The field takes the focus as it appears. */
  takesFocus?: boolean;
  children?: ReactNode;
}

/** Asks for the name of a view. */
export const NameForm = ({ label, submit, start = '', fault, onName, takesFocus = false, children }: Props) => {
  const [name, setName] = useState(start);
  const [isMissing, setIsMissing] = useState(false);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsMissing(name.trim() === '');
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <form className="view-name" onSubmit={onSubmit} noValidate>
      <Field label={label} fault={isMissing ? words.faults.name : fault}>
        {(common) => (
          <Input
            {...common}
            autoFocus={takesFocus}
            autoComplete="off"
            maxLength={MOST_LETTERS}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <div className="row-acts">
        <Button htmlType="submit">{submit}</Button>
        {children}
      </div>
    </form>
  );
};
