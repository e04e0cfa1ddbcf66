import { fromTimestamp } from '@shuangzhao/contracts';
import type { JobChanged__Output } from '@shuangzhao/contracts/industry';
import type { MatchFound__Output } from '@shuangzhao/contracts/policy';
import type { Event, Handler } from '@shuangzhao/events';
import { AppError } from '@shuangzhao/platform/errors';
import type { StoredNotifications } from '../adapters/stored-notifications.js';
import type { JobNews } from '../domain/notification.js';

/** The group that turns events into what accounts are told. */
export const NOTIFICATIONS_GROUP = 'gateway-notifications';

const MATCH_FOUND = 'shuangzhao.policy.v1.MatchFound';
const JOB_CHANGED = 'shuangzhao.industry.v1.JobChanged';

const STATES: readonly JobNews['state'][] = ['running', 'done', 'failed'];

const stateOf = (word: string): JobNews['state'] => {
  const state = STATES.find((one) => one === word);
  if (state === undefined) throw new AppError('internal', 'job.state_unknown', `"${word}" is no state of a job.`);
  return state;
};

/** What keeps the notifications in step. */
export const notificationHandlers = (notifications: StoredNotifications): Record<string, Handler<never>> => ({
  [MATCH_FOUND]: async ({ body, time }: Event<MatchFound__Output>, tx) => {
    const { uscc, policyId, policyVersion: version, title, benefit, deadline, foundAt } = body;
    const news = {
      uscc,
      policyId,
      version,
      title,
      benefit: {
        estimate: benefit?.estimate ?? null,
        upTo: benefit?.upTo ?? null,
        currency: 'CNY' as const,
        text: benefit?.text ?? '',
      },
      deadline: deadline === '' ? null : deadline,
    };
    await notifications.addMatch(tx, news, fromTimestamp(foundAt) ?? time);
  },
  [JOB_CHANGED]: async ({ body: { id, owner, kind, state, done, total }, time }: Event<JobChanged__Output>, tx) => {
    await notifications.putJob(tx, owner, { id, kind, state: stateOf(state), done, total }, time);
  },
});
