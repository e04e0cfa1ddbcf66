import { AppError } from '@shuangzhao/platform/errors';
import type { Broker } from './broker.js';

/** Puts `<namespace>.` before each topic and group, so that several systems share a cluster; callers see plain names. */
export function inNamespace(broker: Broker, namespace: string): Broker {
  if (!/^[\w.-]{1,100}$/.test(namespace))
    throw new AppError('invalid', 'events.bad_namespace', `"${namespace}" may hold letters, digits, ".", "_", "-".`);
  const full = (name: string): string => `${namespace}.${name}`;
  const plain = (name: string): string => name.slice(namespace.length + 1);
  return {
    maxRecordBytes: broker.maxRecordBytes,
    ensureTopics: (topics) => broker.ensureTopics(topics.map((spec) => ({ ...spec, name: full(spec.name) }))),
    send: (topic, records) => broker.send(full(topic), records),
    subscribe: (options) =>
      broker.subscribe({
        ...options,
        group: full(options.group),
        topics: options.topics.map(full),
        handle: ({ topic, records, ...batch }) =>
          options.handle({
            ...batch,
            topic: plain(topic),
            records: records.map((record) => ({ ...record, topic: plain(record.topic) })),
          }),
      }),
    lag: async (group, topics) =>
      (await broker.lag(full(group), topics.map(full))).map((lag) => ({ ...lag, topic: plain(lag.topic) })),
    close: () => broker.close(),
  };
}
