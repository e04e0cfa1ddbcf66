import { useState } from 'react';
import { asError } from '../failure.js';

/** Does one thing at a time, and keeps what went wrong. */
export const useAsking = () => {
  const [error, setError] = useState<Error | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const ask = async (work: () => Promise<void>): Promise<void> => {
    setError(null);
    setIsBusy(true);
    try {
      await work();
    } catch (caught) {
      setError(asError(caught));
    } finally {
      setIsBusy(false);
    }
  };
  return { ask, error, isBusy };
};
