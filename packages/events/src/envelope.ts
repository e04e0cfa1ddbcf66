import type { OutboxRow } from '@shuangzhao/persistence';
import { readTrace, requestIdOf } from '@shuangzhao/platform/context';
import { AppError } from '@shuangzhao/platform/errors';
import type { InRecord, OutRecord } from './broker.js';

/** Turns an event's body into the bytes of its protobuf message, and back; throws on a type or body that it does not know. */
export interface EventCodec {
  encode(type: string, body: unknown): Uint8Array;
  decode(type: string, bytes: Uint8Array): unknown;
}

/** What a handler is given. */
export interface Event<B = unknown> {
  /** The same on every delivery. */
  id: string;
  type: string;
  /** The aggregate's id; events of one aggregate come in order. */
  subject: string;
  /** `/<service>/<collection>` */
  source: string;
  time: Date;
  /** The version of the aggregate that the body shows. */
  sequence: number;
  body: B;
  traceparent: string | null;
  /** Of the request that caused it, where it says so. */
  requestId?: string;
}

/** The distributed tracing extension of CloudEvents. */
const traceHeaders = (trace: string): Record<string, string> => {
  const { traceparent, tracestate } = readTrace(trace);
  return { ce_traceparent: traceparent, ...(tracestate === undefined ? {} : { ce_tracestate: tracestate }) };
};

const TYPE = /^shuangzhao\.([a-z][a-z0-9-]*)\.(v\d+)\.\w+$/;

/** `shuangzhao.industry.v1.EnterpriseChanged` -> `industry.v1`; throws `events.bad_type` on any other form. */
export function topicOf(type: string): string {
  const match = TYPE.exec(type);
  if (!match) throw new AppError('internal', 'events.bad_type', `"${type}" is not an event type.`);
  return `${match[1] ?? ''}.${match[2] ?? ''}`;
}

/** The topic for what could not be handled. */
export const parkedTopicOf = (topic: string): string => `${topic}.parked`;

/** True when the event shows an older version than the one held, which then must stay as it is. */
export const isOutdated = (event: { sequence: number }, heldSequence: number | undefined): boolean =>
  heldSequence !== undefined && event.sequence < heldSequence;

/** An outbox row as a CloudEvent in binary mode: attributes in `ce_` headers (Kafka protocol binding), message as value. */
export const toRecord = (
  row: Pick<OutboxRow, 'id' | 'aggregate' | 'collection' | 'version' | 'type' | 'body' | 'traceparent' | 'at'>,
  service: string,
  codec: EventCodec,
): OutRecord => ({
  key: row.aggregate,
  value: codec.encode(row.type, row.body),
  headers: {
    'content-type': 'application/protobuf',
    ce_specversion: '1.0',
    ce_id: row.id,
    ce_source: `/${service}/${row.collection}`,
    ce_type: row.type,
    ce_subject: row.aggregate,
    ce_time: row.at.toISOString(),
    ce_dataschema: `proto:${row.type}`,
    ce_sequence: String(row.version),
    ...(row.traceparent === null ? {} : traceHeaders(row.traceparent)),
  },
});

/** The event's type, or an empty text where the header is missing. */
export const typeOf = (record: OutRecord): string => record.headers['ce_type'] ?? '';

/** The id under which a group claims the record: the event's own or, when it has none to trust, its place in the log. */
export function claimIdOf(record: InRecord): string {
  const id = record.headers['ce_id'] ?? '';
  return /^[\w.:-]{1,100}$/.test(id) ? id : `${record.topic}/${record.partition}/${record.offset}`;
}

/** Throws `events.bad_envelope` when an attribute is missing or wrong, and what the codec throws. */
export function toEvent(record: InRecord, codec: EventCodec): Event {
  const attribute = (name: string): string => {
    const text = record.headers[`ce_${name}`];
    if (!text) throw new AppError('internal', 'events.bad_envelope', `The record has no attribute "${name}".`);
    return text;
  };
  const time = new Date(attribute('time'));
  const sequence = Number(attribute('sequence'));
  if (Number.isNaN(time.getTime()) || !Number.isSafeInteger(sequence))
    throw new AppError('internal', 'events.bad_envelope', 'The record has a wrong time or sequence.');
  const type = attribute('type');
  const requestId = requestIdOf(record.headers['ce_tracestate']);
  return {
    id: attribute('id'),
    type,
    subject: attribute('subject'),
    source: attribute('source'),
    time,
    sequence,
    body: codec.decode(type, record.value),
    traceparent: record.headers['ce_traceparent'] ?? null,
    ...(requestId === undefined ? {} : { requestId }),
  };
}
