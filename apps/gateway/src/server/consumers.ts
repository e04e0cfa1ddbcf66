import { decisions, fromTimestamp, standings } from '@shuangzhao/contracts';
import type { JobChanged__Output } from '@shuangzhao/contracts/industry';
import type {
  Benefit__Output,
  MatchChanged__Output,
  MatchClosing__Output,
  MatchFound__Output,
} from '@shuangzhao/contracts/policy';
import type { ContactDue__Output, RetentionDue__Output, SearchNews__Output } from '@shuangzhao/contracts/talent';
import type { Event, Handler } from '@shuangzhao/events';
import { AppError } from '@shuangzhao/platform/errors';
import type { StoredNotifications } from '../adapters/stored-notifications.js';
import type { JobNews } from '../domain/notification.js';

/** The group that turns events into what accounts are told. */
export const NOTIFICATIONS_GROUP = 'gateway-notifications';

const MATCH_FOUND = 'shuangzhao.policy.v1.MatchFound';
const MATCH_CHANGED = 'shuangzhao.policy.v1.MatchChanged';
const MATCH_CLOSING = 'shuangzhao.policy.v1.MatchClosing';
const JOB_CHANGED = 'shuangzhao.industry.v1.JobChanged';

const RETENTION_DUE = 'shuangzhao.talent.v1.RetentionDue';
const CONTACT_DUE = 'shuangzhao.talent.v1.ContactDue';
const SEARCH_NEWS = 'shuangzhao.talent.v1.SearchNews';

const STATES: readonly JobNews['state'][] = ['running', 'done', 'failed'];

const stateOf = (word: string): JobNews['state'] => {
  const state = STATES.find((one) => one === word);
  if (state === undefined) throw new AppError('internal', 'job.state_unknown', `"${word}" is no state of a job.`);
  return state;
};

const aboutOf = ({
  uscc,
  policyId,
  policyVersion: version,
  title,
}: Pick<MatchFound__Output, 'uscc' | 'policyId' | 'policyVersion' | 'title'>) => ({ uscc, policyId, version, title });

const benefitOf = (benefit: Benefit__Output | null) => ({
  estimate: benefit?.estimate ?? null,
  upTo: benefit?.upTo ?? null,
  currency: 'CNY' as const,
  text: benefit?.text ?? '',
});

/** What keeps the notifications in step. */
export const notificationHandlers = (notifications: StoredNotifications): Record<string, Handler<never>> => ({
  [MATCH_FOUND]: async ({ body, time }: Event<MatchFound__Output>, tx) => {
    const match = {
      ...aboutOf(body),
      formerVersion: body.formerVersion || null,
      benefit: benefitOf(body.benefit),
      deadline: body.deadline || null,
    };
    await notifications.addMatch(tx, { kind: 'match.found', match }, fromTimestamp(body.foundAt) ?? time);
  },
  [MATCH_CHANGED]: async ({ body, time }: Event<MatchChanged__Output>, tx) => {
    const standing = standings.toWord(body.standing);
    const change = { ...aboutOf(body), standing, formerVersion: body.formerVersion || null };
    await notifications.addMatch(tx, { kind: 'match.changed', change }, fromTimestamp(body.foundAt) ?? time);
  },
  [MATCH_CLOSING]: async ({ body, time }: Event<MatchClosing__Output>, tx) => {
    const { lastDay, daysLeft, benefit } = body;
    const decision = decisions.toWord(body.decision);
    const closing = { ...aboutOf(body), decision, benefit: benefitOf(benefit), lastDay, daysLeft };
    await notifications.addMatch(tx, { kind: 'match.closing', closing }, fromTimestamp(body.foundAt) ?? time);
  },
  [JOB_CHANGED]: async ({ body: { id, owner, kind, state, done, total }, time }: Event<JobChanged__Output>, tx) => {
    await notifications.putJob(tx, owner, { id, kind, state: stateOf(state), done, total }, time);
  },
  [RETENTION_DUE]: async ({ body: { owner, ...retention }, time }: Event<RetentionDue__Output>, tx) => {
    await notifications.addTalents(tx, owner, { kind: 'retention.due', retention }, time);
  },
  [CONTACT_DUE]: async ({ body: { owner, ...contact }, time }: Event<ContactDue__Output>, tx) => {
    await notifications.addTalents(tx, owner, { kind: 'contact.due', contact }, time);
  },
  [SEARCH_NEWS]: async ({ body: { owner, ...search }, time }: Event<SearchNews__Output>, tx) => {
    await notifications.addTalents(tx, owner, { kind: 'search.news', search }, time);
  },
});
