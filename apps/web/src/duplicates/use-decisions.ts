import { client } from '../api.js';
import { messages } from '../messages.js';
import { newKey } from '../new-key.js';
import { useTold } from '../talent/use-told.js';

const words = messages.duplicates;
const LISTS = ['duplicates', 'talents', 'talent-choices', 'talent-pools', 'talent-members', 'referrals', 'referral'];

/** What is said of pairs: one person, two people, and that a merge was wrong. */
export const useDecisions = () => {
  const { attempt, ...state } = useTold<string>(LISTS);
  return {
    ...state,
    merge: (id: string, otherId: string) =>
      attempt(async () => {
        const body = { otherId };
        const { mergeId } = await client.call('mergeTalents', { params: { id }, body, idempotencyKey: newKey() });
        return { text: words.merged, undo: mergeId };
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
