import { toTimestamp } from '@shuangzhao/contracts';
import type {
  MatchedTalent as MatchedTalentMessage,
  MatchPart,
  Need as NeedMessage,
  NeedDraft__Output,
  Referral as ReferralMessage,
} from '@shuangzhao/contracts/talent';
import { refuseFaults } from '@shuangzhao/platform/errors';
import type { MatchedTalent } from '../application/match-need.js';
import type { ReferralView } from '../application/referral-view.js';
import { unless } from '../domain/faults.js';
import type { NeedDraft } from '../domain/need.js';
import type { Part } from '../domain/need-fit.js';
import type { StoredNeed } from '../domain/need-ports.js';
import { sent, sentNumber, toTalentMessage } from './messages.js';

/** The need that a message states. Throws AppError `body.value` where there is none. */
export const toNeedDraft = (draft: NeedDraft__Output | null): NeedDraft => {
  refuseFaults(unless(draft !== null, 'draft', 'State the need.'));
  return {
    position: draft?.position.trim() ?? '',
    must: draft?.must ?? [],
    can: draft?.can ?? [],
    not: draft?.not ?? [],
    degree: sent(draft?.degree),
    salaryFrom: sentNumber(draft?.salaryFrom),
    salaryTo: sentNumber(draft?.salaryTo),
    count: draft?.count ?? 0,
    regionCode: sent(draft?.regionCode),
    industry: sent(draft?.industry),
    description: draft?.description ?? '',
  };
};

export const toNeedMessage = ({ id, need, employerName, referrals, ...stored }: StoredNeed): NeedMessage => ({
  id,
  uscc: need.uscc,
  employerName: employerName ?? '',
  draft: {
    position: need.position,
    must: [...need.must],
    can: [...need.can],
    not: [...need.not],
    degree: need.degree ?? '',
    salaryFrom: need.salaryFrom ?? 0,
    salaryTo: need.salaryTo ?? 0,
    count: need.count,
    regionCode: need.regionCode ?? '',
    industry: need.industry ?? '',
    description: need.description,
  },
  state: need.state,
  hired: need.hired,
  referrals: Object.entries(referrals).map(([state, count]) => ({ state, count })),
  version: stored.version,
  createdAt: toTimestamp(stored.createdAt),
  updatedAt: toTimestamp(stored.updatedAt),
});

export const toPartMessages = (parts: readonly Part[]): MatchPart[] => parts.map((part) => ({ ...part }));

export const toMatchedMessage = ({
  view,
  referral,
  score,
  parts,
}: Pick<MatchedTalent, 'view' | 'referral'> & Partial<MatchedTalent>): MatchedTalentMessage => ({
  talent: toTalentMessage(view),
  score: score ?? 0,
  parts: toPartMessages(parts ?? []),
  referral: referral ?? '',
});

export const toReferralMessage = ({
  id,
  referral,
  talent,
  need,
  next,
  due,
  ...stored
}: ReferralView): ReferralMessage => ({
  id,
  talent: toTalentMessage(talent),
  need: toNeedMessage(need),
  state: referral.state,
  steps: referral.steps.map((step) => ({ ...step, at: toTimestamp(step.at) })),
  retention: referral.retention.map((check) => ({ ...check, answer: check.answer ?? '' })),
  next: [...next],
  dueMonths: due?.months ?? 0,
  version: stored.version,
  createdAt: toTimestamp(stored.createdAt),
  updatedAt: toTimestamp(stored.updatedAt),
});
