import { Radio } from 'antd';
import { useId } from 'react';

interface Props<Value extends string> {
  label: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value | null;
  fault?: string | undefined;
  onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export const Choice = <Value extends string>({ label, options, value, fault, onChange }: Props<Value>) => {
  const name = useId();
  return (
    <fieldset className="roles">
      <legend>{label}</legend>
      {options.map((option) => (
        <Radio key={option.value} name={name} checked={option.value === value} onChange={() => onChange(option.value)}>
          {option.label}
        </Radio>
      ))}
      {fault !== undefined && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
};
