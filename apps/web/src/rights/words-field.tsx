import { Input } from 'antd';
import { Field } from '../input/field.js';

interface Props {
  label: string;
  help?: string | undefined;
  fault?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

const MOST_LETTERS = 2_000;

/** What somebody says, in some lines. */
export const WordsField = ({ label, help, fault, value, onChange }: Props) => (
  <Field label={label} help={help} fault={fault}>
    {(common) => (
      <Input.TextArea
        {...common}
        rows={3}
        maxLength={MOST_LETTERS}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
