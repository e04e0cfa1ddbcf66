import { decisions, fromTimestamp, standings } from '@shuangzhao/contracts';
import type { JobChanged__Output } from '@shuangzhao/contracts/industry';
import type {
  Benefit__Output,
  MatchChanged__Output,
  MatchClosing__Output,
  MatchFound__Output,
} from '@shuangzhao/contracts/policy';
import type {
  ContactDue__Output,
  RetentionDue__Output,
  RightsRequestDue__Output,
  SearchNews__Output,
  TalentErased__Output,
} from '@shuangzhao/contracts/talent';
import type { Event, Handler } from '@shuangzhao/events';
import type { Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import { removeAccountOf } from '../adapters/stored-accounts.js';
import type { StoredNotifications } from '../adapters/stored-notifications.js';
import type { JobNews, RightsNews } from '../domain/notification.js';

/** The group that turns events into what accounts are told. */
export const NOTIFICATIONS_GROUP = 'gateway-notifications';

const MATCH_FOUND = 'shuangzhao.policy.v1.MatchFound';
const MATCH_CHANGED = 'shuangzhao.policy.v1.MatchChanged';
const MATCH_CLOSING = 'shuangzhao.policy.v1.MatchClosing';
const JOB_CHANGED = ['shuangzhao.industry.v1.JobChanged', 'shuangzhao.talent.v1.JobChanged'];

const RETENTION_DUE = 'shuangzhao.talent.v1.RetentionDue';
const CONTACT_DUE = 'shuangzhao.talent.v1.ContactDue';
const SEARCH_NEWS = 'shuangzhao.talent.v1.SearchNews';

const RIGHTS_REQUEST_DUE = 'shuangzhao.talent.v1.RightsRequestDue';
/** A record is deleted, or is another's now. */
const TALENT_GONE = ['shuangzhao.talent.v1.TalentErased', 'shuangzhao.talent.v1.TalentMerged'];

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

const takeJob =
  (notifications: StoredNotifications): Handler<JobChanged__Output> =>
  async ({ body: { id, owner, kind, state, done, total }, time }, tx) => {
    await notifications.putJob(tx, owner, { id, kind, state: stateOf(state), done, total }, time);
  };

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
  ...Object.fromEntries(JOB_CHANGED.map((type) => [type, takeJob(notifications)])),
  [RETENTION_DUE]: async ({ body: { owner, ...retention }, time }: Event<RetentionDue__Output>, tx) => {
    await notifications.addTalents(tx, owner, { kind: 'retention.due', retention }, time);
  },
  [CONTACT_DUE]: async ({ body: { owner, ...contact }, time }: Event<ContactDue__Output>, tx) => {
    await notifications.addTalents(tx, owner, { kind: 'contact.due', contact }, time);
  },
  [SEARCH_NEWS]: async ({ body: { owner, ...search }, time }: Event<SearchNews__Output>, tx) => {
    await notifications.addTalents(tx, owner, { kind: 'search.news', search }, time);
  },
  [RIGHTS_REQUEST_DUE]: async ({ body, time }: Event<RightsRequestDue__Output>, tx) => {
    const { owner, requestId, kind, dueOn, overdue } = body;
    await notifications.addRights(tx, owner, { requestId, kind: kind as RightsNews['kind'], dueOn, overdue }, time);
  },
});

/** What lets nobody in for whom there is no record any more. */
export const accountHandlers: Record<string, Handler<never>> = Object.fromEntries(
  TALENT_GONE.map((type) => [
    type,
    async ({ body: { id } }: Event<TalentErased__Output>, tx: Tx) => removeAccountOf(tx, id),
  ]),
);
