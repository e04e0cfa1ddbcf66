import { decisions, standings, toTimestamp } from '@shuangzhao/contracts';
import type { MatchChanged, MatchClosing, MatchFound } from '@shuangzhao/contracts/policy';
import type { BenefitResult } from '@shuangzhao/eligibility';
import type { OutboxEvent } from '@shuangzhao/persistence';
import type { News } from '../domain/told-once.js';
import { DecisionRecords } from './decision-records.js';

const benefitOf = ({ estimate, upTo, text }: BenefitResult) => ({
  ...(estimate === null ? {} : { estimate }),
  upTo,
  text,
});

/** The events of all that an enterprise is told at one time. */
export const matchNews = (
  enterprise: { readonly uscc: string; readonly name: string },
  { found, changed, closing }: News,
  at: Date,
): OutboxEvent[] => {
  const of = { collection: DecisionRecords.name, id: enterprise.uscc };
  const about = ({ number, document }: News['changed'][number]['law']) => ({
    uscc: enterprise.uscc,
    enterpriseName: enterprise.name,
    policyId: document.id,
    policyVersion: number,
    title: document.title,
    foundAt: toTimestamp(at),
  });
  const formerly = (former: number | undefined) => (former === undefined ? {} : { formerVersion: former });
  return [
    ...found.map(({ law, benefit, former }) => ({
      of,
      type: 'shuangzhao.policy.v1.MatchFound',
      body: {
        ...about(law),
        benefit: benefitOf(benefit),
        deadline: law.document.applyWindow?.to ?? '',
        ...formerly(former),
      } satisfies MatchFound,
    })),
    ...changed.map(({ law, standing, former }) => ({
      of,
      type: 'shuangzhao.policy.v1.MatchChanged',
      body: { ...about(law), standing: standings.toName(standing), ...formerly(former) } satisfies MatchChanged,
    })),
    ...closing.map(({ law, status, benefit, lastDay, daysLeft }) => ({
      of,
      type: 'shuangzhao.policy.v1.MatchClosing',
      body: {
        ...about(law),
        decision: decisions.toName(status),
        benefit: benefitOf(benefit),
        lastDay,
        daysLeft,
      } satisfies MatchClosing,
    })),
  ];
};
