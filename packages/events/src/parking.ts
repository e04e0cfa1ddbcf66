import { defineDocument, Schema } from '@shuangzhao/persistence';
import type { Doc, Tx } from '@shuangzhao/persistence';
import type { InRecord, OutRecord } from './broker.js';
import { claimIdOf, parkedTopicOf } from './envelope.js';

/** A record that its group could not handle, or that lies behind one, until a redrive. */
export interface ParkedRecord {
  group: string;
  /** Group, topic and key: records of one lane stay in order. */
  lane: string;
  topic: string;
  partition: number;
  offset: number;
  eventId: string;
  /** The packed record. */
  record: string;
  cause: string;
  at: Date;
}

const text = { type: String, required: true } as const;
const whole = { type: Number, required: true } as const;

export const ParkedRecords = defineDocument<ParkedRecord>({
  name: 'parkedRecords',
  schema: new Schema(
    {
      group: { ...text, index: true },
      lane: { ...text, index: true },
      topic: text,
      partition: whole,
      offset: whole,
      eventId: text,
      record: text,
      cause: text,
      at: { type: Date, required: true },
    },
    { strict: 'throw' },
  ),
});

/** One text, because keys and headers may hold what a document may not: NUL, dots, lone surrogates, bytes. */
const pack = ({ key, headers, value }: OutRecord): string =>
  JSON.stringify({ key, headers, value: Buffer.from(value).toString('base64') });

/** The record that was packed. */
export function unpack(packed: string): OutRecord {
  const { key, headers, value } = JSON.parse(packed) as Omit<OutRecord, 'value'> & { value: string };
  return { key, headers, value: Buffer.from(value, 'base64') };
}

/** Well under what an outbox row and a broker take, however the text is escaped. */
const TOLD_LENGTH = 400_000;

/** The outbox row that takes a parked record to its topic, as it is. */
export const RECORD_PARKED = 'shuangzhao.events.v1.RecordParked';

export interface ParkedMessage {
  topic: string;
  record: string;
}

/** A lane's name; no two lanes share one. */
export const laneOf = (group: string, { topic, key }: { topic: string; key: string }): string =>
  JSON.stringify([group, topic, key]);

/** Which of these lanes (at most 1,000) hold parked records. */
export async function occupied(tx: Tx, lanes: string[]): Promise<Set<string>> {
  const found = await tx.collection(ParkedRecords).group({ lane: { $in: [...new Set(lanes)] } }, 'lane');
  return new Set(found.map(({ key }) => String(key)));
}

/** A cause in at most 1,000 characters that any document and header can hold: no NUL, no lone surrogate. */
export const sentenceOf = (cause: unknown): string =>
  Buffer.from(String(cause).replaceAll('\0', '').slice(0, 1000)).toString();

/** The row for `<topic>.parked`: the record with cause and place; a mere notice where an outbox row could not hold it. */
function messageOf(group: string, record: InRecord, cause: string): ParkedMessage {
  const from = `${record.topic}/${record.partition}/${record.offset}`;
  const notice = { 'parked-group': group, 'parked-from': from, 'parked-cause': cause };
  const topic = parkedTopicOf(record.topic);
  const packed = pack({ ...record, headers: { ...record.headers, ...notice } });
  return packed.length <= TOLD_LENGTH
    ? { topic, record: packed }
    : { topic, record: pack({ key: record.key, headers: notice, value: new Uint8Array() }) };
}

/** Saves a claimed record at the end of its lane, and an outbox row for `<topic>.parked`. */
export async function park(tx: Tx, group: string, record: InRecord, cause: string): Promise<void> {
  const { topic, partition, offset } = record;
  const eventId = claimIdOf(record);
  const id = JSON.stringify([group, eventId]);
  const lane = laneOf(group, record);
  const place = { topic, partition, offset };
  const at = new Date();
  await tx.collection(ParkedRecords).insert({ id, group, lane, ...place, eventId, record: pack(record), cause, at });
  const body = messageOf(group, record, cause);
  await tx.outbox.append({ of: { collection: ParkedRecords.name, id }, type: RECORD_PARKED, body });
}

/** The record as it came from its topic. */
export const parkedInRecord = ({ topic, partition, offset, record }: Doc<ParkedRecord>): InRecord => ({
  topic,
  partition,
  offset,
  ...unpack(record),
});
