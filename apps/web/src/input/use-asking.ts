import { useState } from 'react';
import { asError } from '../failure.js';

/** Does one thing at a time, and keeps what went wrong. */
export const useAsking = () => {
  const [error, setError] = useState<Error | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  /** True: done. What `isTold` answers true to has been said elsewhere, at its field, and is not kept. */
  const ask = async (
    work: () => Promise<void>,
    isTold: (failure: Error) => boolean = () => false,
  ): Promise<boolean> => {
    setError(null);
    setIsBusy(true);
    try {
      await work();
      return true;
    } catch (caught) {
      const failure = asError(caught);
      if (!isTold(failure)) setError(failure);
      return false;
    } finally {
      setIsBusy(false);
    }
  };
  return { ask, error, isBusy, forget: () => setError(null) };
};
