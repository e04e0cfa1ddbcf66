import type { NeedChanged, RetentionDue } from '@shuangzhao/contracts/talent';
import type { OutboxEvent } from '@shuangzhao/persistence';
import type { RetentionCheck } from '../domain/referral.js';
import { NEEDS, type needOf } from './need-records.js';
import { REFERRALS, type referralOf } from './referral-records.js';

const NEED_CHANGED = 'shuangzhao.talent.v1.NeedChanged';
const RETENTION_DUE = 'shuangzhao.talent.v1.RetentionDue';

/** The event that a need was made or changed: counts, and nobody who was hired. */
export const needChanged = ({
  id,
  uscc,
  position,
  state,
  count,
  hired,
}: Parameters<typeof needOf>[0]): OutboxEvent => ({
  of: { collection: NEEDS, id },
  type: NEED_CHANGED,
  body: { id, uscc, position, state, count, hired } satisfies NeedChanged,
});

/** The event that it is time to ask whether somebody stayed, for who noted the hiring. */
export const retentionDue = (
  { id, need: needId }: Parameters<typeof referralOf>[0],
  {
    months,
    dueOn,
    owner = '',
    position = '',
  }: RetentionCheck & { owner: string | undefined; position: string | undefined },
): OutboxEvent => ({
  of: { collection: REFERRALS, id },
  type: RETENTION_DUE,
  body: { referralId: id, needId, position, months, dueOn, owner } satisfies RetentionDue,
});
