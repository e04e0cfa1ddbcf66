import type { NeedChanged } from '@shuangzhao/contracts/talent';
import type { OutboxEvent } from '@shuangzhao/persistence';
import { NEEDS, type needOf } from './need-records.js';

const NEED_CHANGED = 'shuangzhao.talent.v1.NeedChanged';

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
