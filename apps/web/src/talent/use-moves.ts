import { client } from '../api.js';
import { messages } from '../messages.js';
import { newKey } from '../new-key.js';
import { useTold } from './use-told.js';

const words = messages.talentPools;
const LISTS = ['talent-pools', 'talent-members', 'talents', 'talent-choices'];

/** The most people that one move takes. */
export const MOST_MOVED = 200;

interface Move {
  readonly poolId: string;
  readonly moveId: string;
}

/** Moves of people into, within and out of pools, the last of which can be taken back. */
export const useMoves = () => {
  const { attempt, ...state } = useTold<Move>(LISTS);
  return {
    ...state,
    /** To a stage of a pool, or out of it, and what to say of how many; true: done. */
    move: (poolId: string, talentIds: readonly string[], stage: string | null, tell: (moved: number) => string) =>
      attempt(async () => {
        const { moveId, moved } = await client.call('moveTalentPoolMembers', {
          params: { id: poolId },
          body: { talentIds: [...talentIds], stage },
          idempotencyKey: newKey(),
        });
        return { text: tell(moved), undo: { poolId, moveId } };
      }),
    undo: ({ poolId, moveId }: Move) =>
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
