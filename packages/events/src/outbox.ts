import type { OutboxEvent, Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import { inSpan } from '@shuangzhao/platform/tracing';
import { bytesOf } from './broker.js';
import type { Broker } from './broker.js';
import { toRecord, topicOf } from './envelope.js';
import type { EventCodec } from './envelope.js';

export interface OutboxOptions {
  service: string;
  broker: Pick<Broker, 'maxRecordBytes'>;
  codec: EventCodec;
}

/**
 * The way to write an outbox row: refuses, with the change, an event that the relay could never send
 * (`events.foreign_type`, `events.too_large`, or what the codec throws).
 */
export const createOutbox =
  ({ service, broker, codec }: OutboxOptions) =>
  async (tx: Tx, event: OutboxEvent): Promise<void> => {
    if (!topicOf(event.type).startsWith(`${service}.`))
      throw new AppError('internal', 'events.foreign_type', `"${event.type}" is not an event of ${service}.`);
    const { collection, id } = event.of;
    const probe = { ...event, id, aggregate: id, collection, version: 0, traceparent: null, at: new Date() };
    if (bytesOf(toRecord(probe, service, codec)) > broker.maxRecordBytes)
      throw new AppError('invalid', 'events.too_large', `The state of "${id}" is too large to be told to others.`);
    await inSpan(`append ${event.type}`, 'PRODUCER', { 'messaging.system': 'outbox' }, () => tx.outbox.append(event));
  };
