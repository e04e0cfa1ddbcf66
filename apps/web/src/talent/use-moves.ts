import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../api.js';
import { useAsking } from '../input/use-asking.js';
import { messages } from '../messages.js';
import { newKey } from '../new-key.js';

const words = messages.talentPools;

/** The most people that one move takes. */
export const MOST_MOVED = 200;

/** What was done last; with a move it can be taken back. */
interface Told {
  readonly text: string;
  readonly move?: { readonly poolId: string; readonly moveId: string };
}

/** Moves of people into, within and out of pools, the last of which can be taken back. */
export const useMoves = () => {
  const queries = useQueryClient();
  const [told, setTold] = useState<Told | null>(null);
  const { ask, error, isBusy, forget } = useAsking();

  const again = () =>
    Promise.all([
      // A record is read again when it is come to: each reading is a logged view.
      queries.invalidateQueries({ queryKey: ['talent'], refetchType: 'none' }),
      ...['talent-pools', 'talent-members', 'talents', 'talent-choices'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    ]);
  const attempt = (work: () => Promise<Told>): Promise<boolean> =>
    ask(async () => {
      const done = await work();
      // Told once the lists show it, so that the focus of a row that went can be taken over.
      await again();
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
    /** To a stage of a pool, or out of it, and what to say of how many; true: done. */
    move: (poolId: string, talentIds: readonly string[], stage: string | null, tell: (moved: number) => string) =>
      attempt(async () => {
        const { moveId, moved } = await client.call('moveTalentPoolMembers', {
          params: { id: poolId },
          body: { talentIds: [...talentIds], stage },
          idempotencyKey: newKey(),
        });
        return { text: tell(moved), move: { poolId, moveId } };
      }),
    undo: ({ poolId, moveId }: NonNullable<Told['move']>) =>
      attempt(async () => {
        const { takenBack, left } = await client.call('undoTalentPoolMove', {
          params: { id: poolId, moveId },
          idempotencyKey: newKey(),
        });
        return { text: words.undone(takenBack, left) };
      }),
  };
};

export type Moves = ReturnType<typeof useMoves>;
