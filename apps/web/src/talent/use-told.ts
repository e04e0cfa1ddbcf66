import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAsking } from '../input/use-asking.js';

/** What was done last; with `undo` it can be taken back. */
export interface Told<Undo> {
  readonly text: string;
  readonly undo?: Undo;
}

/** What is done to people, one thing at a time, and what is told of the last; `lists` name the queries that show it. */
export const useTold = <Undo>(lists: readonly string[]) => {
  const queries = useQueryClient();
  const [told, setTold] = useState<Told<Undo> | null>(null);
  const { ask, error, isBusy, forget } = useAsking();

  const readAgain = () =>
    Promise.all([
      // A record is read again when it is come to: each reading is a logged view.
      queries.invalidateQueries({ queryKey: ['talent'], refetchType: 'none' }),
      ...lists.map((key) => queries.invalidateQueries({ queryKey: [key] })),
    ]);
  return {
    told,
    error,
    isBusy,
    dismiss: () => {
      setTold(null);
      forget();
    },
    /** Does one thing and tells of it; true: done. */
    attempt: (work: () => Promise<Told<Undo>>): Promise<boolean> =>
      ask(async () => {
        const done = await work();
        // Told once the lists show it, so that the focus of a row that went can be taken over.
        await readAgain();
        setTold(done);
      }),
  };
};
