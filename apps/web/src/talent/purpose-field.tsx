import { Input } from 'antd';
import { Field } from '../input/field.js';

interface Props {
  words: { readonly purpose: string; readonly purposeHelp: string; readonly faults: { readonly purpose: string } };
  purpose: string;
  onChange: (purpose: string) => void;
  /** Somebody has tried without one. */
  isTried: boolean;
}

/** What somebody wants to see people's data for. */
export const PurposeField = ({ words, purpose, onChange, isTried }: Props) => (
  <Field
    label={words.purpose}
    help={words.purposeHelp}
    fault={isTried && purpose.trim() === '' ? words.faults.purpose : undefined}
  >
    {(common) => (
      <Input
        {...common}
        autoComplete="off"
        maxLength={200}
        value={purpose}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
