import { toTimestamp } from '@shuangzhao/contracts';
import type { RightsRequest as RightsMessage, TalentCopy as TalentCopyMessage } from '@shuangzhao/contracts/talent';
import type { RightsView } from '../application/rights-view.js';
import type { TalentCopy } from '../application/talent-copy.js';
import { toAccessMessage, toMomentMessage, toTalentMessage } from './messages.js';
import { toReferralMessage } from './need-messages.js';

export const toRightsMessage = ({ talent, request, ...view }: RightsView): RightsMessage => ({
  id: view.id,
  talent: talent === null ? null : toTalentMessage(talent),
  kind: view.kind,
  words: request?.words ?? '',
  channel: request?.channel ?? '',
  receivedOn: view.receivedOn,
  dueOn: view.dueOn,
  state: view.state,
  overdue: view.isOverdue,
  soon: view.isSoon,
  by: request?.by ?? '',
  answer: request?.answer?.words ?? '',
  answeredBy: request?.answer?.by ?? '',
  answeredAt: toMomentMessage(view.answeredAt),
  createdAt: toTimestamp(view.createdAt),
});

export const toCopyMessage = ({ talent, birthYear, referrals, accesses, requests }: TalentCopy): TalentCopyMessage => ({
  talent: toTalentMessage(talent),
  birthYear: birthYear ?? 0,
  referrals: referrals.map(toReferralMessage),
  accesses: accesses.map(toAccessMessage),
  requests: requests.map(toRightsMessage),
});
