import { useId, type ReactNode } from 'react';

/** What ties an input to its label, help and fault. */
interface FieldProps {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
  readonly status: '' | 'error';
}

interface Props {
  label: string;
  help?: string | undefined;
  fault?: string | undefined;
  children: (common: FieldProps) => ReactNode;
}

/** A labelled input, with what is wrong with it or what to fill in below. */
export const Field = ({ label, help, fault, children }: Props) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': fault !== undefined,
        'aria-describedby': `${id}-help`,
        status: fault === undefined ? '' : 'error',
      })}
      <p
        id={`${id}-help`}
        className={fault === undefined ? 'help' : 'fault'}
        role={fault === undefined ? undefined : 'alert'}
      >
        {fault ?? help}
      </p>
    </div>
  );
};
