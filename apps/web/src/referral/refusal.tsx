import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Trouble } from '../talent/trouble.js';
import { refusalOf } from './words.js';

interface Props {
  error: Error;
  onRetry: () => void;
  /** Where to go on from a refusal. */
  action?: ReactNode;
}

/** What went wrong with a step: a refusal by the rules in its own words, anything else as everywhere. */
export const Refusal = ({ error, onRetry, action }: Props) => {
  const text = refusalOf(error);
  return text === undefined ? (
    <Trouble error={error} onRetry={onRetry} />
  ) : (
    <Alert type="warning" role="alert" title={text} action={action} />
  );
};
