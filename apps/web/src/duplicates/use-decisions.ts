import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../api.js';
import { useAsking } from '../input/use-asking.js';
import { messages } from '../messages.js';
import { newKey } from '../new-key.js';

const words = messages.duplicates;

/** What was said last; a merge can be undone. */
interface Told {
  readonly text: string;
  readonly mergeId?: string;
}

const LISTS = ['duplicates', 'talents', 'talent-choices', 'talent-pools', 'talent-members', 'referrals', 'referral'];

/** What is said of pairs: one person, two people, and that a merge was wrong. */
export const useDecisions = () => {
  const queries = useQueryClient();
  const [told, setTold] = useState<Told | null>(null);
  const { ask, error, isBusy, forget } = useAsking();

  const readAgain = () =>
    Promise.all([
      // A record is read again when it is come to: each reading is a logged view.
      queries.invalidateQueries({ queryKey: ['talent'], refetchType: 'none' }),
      ...LISTS.map((key) => queries.invalidateQueries({ queryKey: [key] })),
    ]);
  const attempt = (work: () => Promise<Told>): Promise<boolean> =>
    ask(async () => {
      const done = await work();
      await readAgain();
      setTold(done);
    });

  return {
    told,
    error,
    isBusy,
    dismiss: () => {
      setTold(null);
      forget();
    },
    merge: (id: string, otherId: string) =>
      attempt(async () => {
        const body = { otherId };
        const { mergeId } = await client.call('mergeTalents', { params: { id }, body, idempotencyKey: newKey() });
        return { text: words.merged, mergeId };
      }),
    keepApart: (id: string) =>
      attempt(async () => {
        const body = { decision: 'different' as const };
        await client.call('decideDuplicate', { params: { id }, body, idempotencyKey: newKey() });
        return { text: words.keptApart };
      }),
    undo: (mergeId: string) =>
      attempt(async () => {
        await client.call('undoMerge', { params: { id: mergeId }, idempotencyKey: newKey() });
        return { text: words.undone };
      }),
  };
};

export type Decisions = ReturnType<typeof useDecisions>;
