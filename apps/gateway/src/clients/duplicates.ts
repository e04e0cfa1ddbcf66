import type { z } from 'zod';
import type { CallOutput, Routes } from '@shuangzhao/api';
import type { DuplicatePair__Output, TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import type { CallOptions, Client } from '@shuangzhao/platform/grpc';
import { instant, orNull } from './present.js';
import { talentOf } from './talent-records.js';

type Pair = CallOutput<'listDuplicates'>['items'][number];
/** A pair whose decider is named by the id of the account alone. */
type PairById = Omit<Pair, 'decidedBy'> & { decidedBy: string | null };

// The owner keeps to the words of the contract, which on the wire are texts.
const pairOf = ({ id, state, people, agreeing, differing, ...pair }: DuplicatePair__Output): PairById => ({
  id,
  state: state as Pair['state'],
  people: people.map(talentOf),
  agreeing: agreeing as Pair['agreeing'],
  differing: differing as Pair['differing'],
  foundAt: instant(pair.foundAt),
  decidedBy: orNull(pair.decidedBy),
  decidedAt: pair.decidedAt ? instant(pair.decidedAt) : null,
  mergeId: orNull(pair.mergeId),
});

/** Records that may be one person, in the words of the HTTP contract. */
export const createDuplicateClient = (calls: Client<TalentServiceDefinition>) => ({
  list: async (
    { state, talentId = '', limit, cursor = '' }: z.output<Routes['listDuplicates']['query']>,
    options: CallOptions,
  ) => {
    const answer = await calls.ListDuplicates({ state: state ?? '', talentId, limit, cursor }, options);
    return { items: answer.items.map(pairOf), nextCursor: orNull(answer.nextCursor), total: answer.total };
  },
  decide: async (id: string, decision: string, options: CallOptions): Promise<CallOutput<'decideDuplicate'>> => {
    const answer = await calls.DecideDuplicate({ id, decision }, options);
    return { id: answer.id, state: answer.state as Pair['state'] };
  },
  merge: async (id: string, otherId: string, options: CallOptions): Promise<CallOutput<'mergeTalents'>> => {
    const { mergeId, talent } = await calls.MergeTalents({ id, otherId }, options);
    return { mergeId, talent: talentOf(talent) };
  },
  undo: async (id: string, options: CallOptions): Promise<CallOutput<'undoMerge'>> => {
    const { mergeId, keptId, restoredId } = await calls.UndoMerge({ id }, options);
    return { mergeId, keptId, restoredId };
  },
});

export type DuplicateClient = ReturnType<typeof createDuplicateClient>;
