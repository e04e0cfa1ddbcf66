import { expect, test } from '@jest/globals';
import { topicSettings } from '../src/kafka/topic-settings.js';

test.each([
  [1, 1, '1'],
  [2, 1, '1'],
  [3, 3, '2'],
  [9, 3, '2'],
])('a cluster of %d brokers keeps %d copies and acknowledges with %s', (brokers, copies, acknowledging) => {
  const made = topicSettings(brokers);
  expect([made.copies, made.settings['min.insync.replicas']]).toEqual([copies, acknowledging]);
});
