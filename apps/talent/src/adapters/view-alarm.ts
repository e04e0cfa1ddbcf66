import type { Logger } from '@shuangzhao/platform/log';
import { gauge } from '@shuangzhao/platform/metrics';
import type { ViewAlarm } from '../domain/ports.js';

const strikingViewers = {
  name: 'talent_striking_viewers_total',
  help: 'How often an officer came to see strikingly many people in one day, since the start.',
  labels: [],
};

/** Tells the log and the metrics of an officer who sees strikingly many people. */
export const openViewAlarm = (log: Pick<Logger, 'warn'>): ViewAlarm => {
  let count = 0;
  gauge(strikingViewers, async () => [{ labels: {}, value: count }]);
  return {
    ring: (subject) => {
      count += 1;
      log.warn({ subject }, 'an officer views many people');
    },
  };
};
