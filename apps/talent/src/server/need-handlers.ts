import type { TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import type { OwnHandlers } from '@shuangzhao/service';
import type { App } from '../app.js';
import { toMatchedMessage, toNeedDraft, toNeedMessage, toPartMessages, toReferralMessage } from './need-messages.js';

type NeedCalls =
  | 'CreateNeed'
  | 'PutNeed'
  | 'CloseNeed'
  | 'GetNeed'
  | 'ListNeeds'
  | 'MatchNeed'
  | 'ExplainMatch'
  | 'MatchTalent'
  | 'CreateReferral'
  | 'MoveReferral'
  | 'AnswerRetention'
  | 'GetReferral'
  | 'ListReferrals';

/** The calls about employers' needs and who is referred for them. */
export const needHandlersOf = (app: App): Pick<OwnHandlers<TalentServiceDefinition>, NeedCalls> => ({
  CreateNeed: async ({ uscc, draft }, call) => ({
    need: toNeedMessage(await app.createNeed({ uscc, draft: toNeedDraft(draft) }, call)),
  }),
  PutNeed: async ({ draft, ...asked }, call) => ({
    need: toNeedMessage(await app.putNeed({ ...asked, draft: toNeedDraft(draft) }, call)),
  }),
  CloseNeed: async (request, call) => ({ need: toNeedMessage(await app.closeNeed(request, call)) }),
  GetNeed: async (request, call) => ({ need: toNeedMessage(await app.getNeed(request, call)) }),
  ListNeeds: async (request, call) => {
    const { items, nextCursor, total } = await app.listNeeds(request, call);
    return { items: items.map(toNeedMessage), nextCursor, total };
  },
  MatchNeed: async (request, call) => {
    const { items, byPeople, narrowedBy, ...rest } = await app.matchNeed(request, call);
    return {
      ...rest,
      items: items.map(toMatchedMessage),
      byPeople: byPeople.map(toMatchedMessage),
      narrowedBy: [...narrowedBy],
    };
  },
  ExplainMatch: async (request, call) => {
    const { exclusions, score, parts, referral } = await app.explainMatch(request, call);
    return {
      exclusions: exclusions.map((one) => ({ ...one })),
      parts: toPartMessages(parts),
      referral: referral ?? '',
      ...(score === null ? {} : { score }),
    };
  },
  MatchTalent: async (request, call) => {
    const { items, nextCursor, total } = await app.matchTalent(request, call);
    return {
      items: items.map(({ stored, score, parts }) => ({
        need: toNeedMessage(stored),
        parts: toPartMessages(parts),
        ...(score === null ? {} : { score }),
      })),
      nextCursor,
      total,
    };
  },
  CreateReferral: async (request, call) => ({ referral: toReferralMessage(await app.createReferral(request, call)) }),
  MoveReferral: async (request, call) => ({ referral: toReferralMessage(await app.moveReferral(request, call)) }),
  AnswerRetention: async (request, call) => ({ referral: toReferralMessage(await app.answerRetention(request, call)) }),
  GetReferral: async (request, call) => ({ referral: toReferralMessage(await app.getReferral(request, call)) }),
  ListReferrals: async (request, call) => {
    const { items, nextCursor, total } = await app.listReferrals(request, call);
    return { items: items.map(toReferralMessage), nextCursor, total };
  },
});
