import { toTimestamp } from '@shuangzhao/contracts';
import type { DuplicatePair, TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import type { OwnHandlers } from '@shuangzhao/service';
import type { App } from '../app.js';
import type { DuplicateView } from '../application/list-duplicates.js';
import { toMomentMessage, toTalentMessage } from './messages.js';

type DuplicateCalls = 'ListDuplicates' | 'DecideDuplicate' | 'MergeTalents' | 'UndoMerge';

const toPairMessage = ({ id, state, people, agreeing, differing, ...pair }: DuplicateView): DuplicatePair => ({
  id,
  state,
  people: people.map(toTalentMessage),
  agreeing: [...agreeing],
  differing: [...differing],
  foundAt: toTimestamp(pair.foundAt),
  decidedBy: pair.decidedBy ?? '',
  decidedAt: toMomentMessage(pair.decidedAt),
  mergeId: pair.mergeId ?? '',
});

/** The calls about records that may be one person. */
export const duplicateHandlersOf = (app: App): Pick<OwnHandlers<TalentServiceDefinition>, DuplicateCalls> => ({
  ListDuplicates: async (request, call) => {
    const { items, nextCursor, total } = await app.listDuplicates(request, call);
    return { items: items.map(toPairMessage), nextCursor, total };
  },
  DecideDuplicate: async (request, call) => {
    const { id, state } = await app.decideDuplicate(request, call);
    return { id, state };
  },
  MergeTalents: async (request, call) => {
    const { mergeId, talent } = await app.mergeTalents(request, call);
    return { mergeId, talent: toTalentMessage(talent) };
  },
  UndoMerge: async (request, call) => app.undoMerge(request, call),
});
