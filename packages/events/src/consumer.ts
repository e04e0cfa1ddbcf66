import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { Store, Tx } from '@shuangzhao/persistence';
import { runInContext } from '@shuangzhao/platform/context';
import { AppError } from '@shuangzhao/platform/errors';
import { beginSpan } from '@shuangzhao/platform/tracing';
import { Alarm, backOff } from './alarm.js';
import type { Batch, Broker, InRecord } from './broker.js';
import { ensureAtStart } from './ensure-at-start.js';
import { claimIdOf, parkedTopicOf, toEvent, typeOf } from './envelope.js';
import type { Event, EventCodec } from './envelope.js';
import type { Log } from './log.js';
import { laneOf, occupied, park, ParkedRecords, sentenceOf } from './parking.js';
import { redriveLanes } from './redrive.js';
import type { Redriven } from './redrive.js';

/** Applies one event in the transaction that claims it; may run more than once, so no outside effects in it. */
export type Handler<B> = (event: Event<B>, tx: Tx) => Promise<void>;

export interface ConsumerOptions {
  store: Store;
  broker: Broker;
  /** Who takes each event once; a new name takes all events from the beginning (replay). */
  group: string;
  topics: string[];
  codec: EventCodec;
  /** By event type; other types are passed over. */
  handlers: Record<string, Handler<never>>;
  log: Log;
  /** Gives way after each record, and rests twice as long as each chunk took: for a process whose callers must not feel a flood of events. */
  unhurried?: boolean;
}

export interface Consumer {
  /** How many records are parked. */
  parked(): Promise<number>;
  /** How many records the group has yet to take, by the offsets saved about a second ago. */
  lag(): Promise<number>;
  /** Handles parked records again, of one key or of all, in order; a lane that fails again stays parked from there. */
  redrive(lane?: { topic: string; key: string }): Promise<Redriven>;
  /** Finishes what runs, saves the offsets, stops. */
  stop(): Promise<void>;
}

const CHUNK = 50;
const PAUSES_MS = [50, 200];
const BEHIND = 'Behind a parked record of the same key.';

/** Not the record's fault, so nothing to park; a handler that takes too long is. */
const isStoreAway = (error: unknown): boolean =>
  error instanceof AppError && error.kind === 'unavailable' && error.code !== 'transaction.timeout';

/** Takes each event of the topics once, in order by key; what cannot be handled is parked with all that follows of its key. */
export async function startConsumer(options: ConsumerOptions): Promise<Consumer> {
  const { store, broker, group, topics, codec, handlers, log, unhurried = false } = options;
  const allTopics = topics.flatMap((topic) => [topic, parkedTopicOf(topic)]);
  const parkedRecords = await store.collection(ParkedRecords);
  const ignored = new Set<string>();
  const ended = new Alarm();
  const pause = new Alarm();
  let stopping = false;
  let failures = 0;

  const ignore = (type: string): void => {
    if (ignored.has(type)) return;
    ignored.add(type);
    log.info({ group, type }, 'no handler for this type: ignored from now on');
  };

  const apply = async (record: InRecord, tx: Tx): Promise<void> => {
    const type = typeOf(record);
    const handler = handlers[type];
    if (handler) {
      const event = toEvent(record, codec) as Event<never>;
      const { id, requestId = id } = event;
      const attributes = { 'messaging.consumer.group.name': group, 'messaging.message.id': id };
      const span = beginSpan(`process ${type}`, 'CONSUMER', event.traceparent ?? undefined, attributes);
      const context = { requestId, traceparent: span.traceparent, operation: type };
      try {
        await runInContext(context, async () => {
          await handler(event, tx);
          log.debug({ group, type, event: id }, 'event applied');
        });
        span.end();
      } catch (error) {
        span.end({ error });
        throw error;
      }
    } else ignore(type);
  };

  /** Whether nobody here wants any of these records: then they need no transaction, unless one lies behind a parked one. */
  const passOver = async (records: InRecord[]): Promise<boolean> => {
    if (records.some((record) => handlers[typeOf(record)] !== undefined)) return false;
    const lanes = [...new Set(records.map((record) => laneOf(group, record)))];
    if ((await parkedRecords.count({ lane: { $in: lanes } })) > 0) return false;
    for (const record of records) ignore(typeOf(record));
    return true;
  };

  const takeAll = (records: InRecord[]): Promise<void> =>
    store.transaction(async (tx) => {
      const full = await occupied(
        tx,
        records.map((record) => laneOf(group, record)),
      );
      for (const record of records) {
        if (!(await tx.inbox.claim(group, claimIdOf(record)))) continue;
        if (full.has(laneOf(group, record))) await park(tx, group, record, BEHIND);
        else await apply(record, tx);
        if (unhurried) await nextTurn(); // callers do not wait for the whole chunk
      }
    });

  const parkOne = async (record: InRecord, cause: unknown): Promise<void> => {
    await store.transaction(async (tx) => {
      if (await tx.inbox.claim(group, claimIdOf(record))) await park(tx, group, record, sentenceOf(cause));
    });
    const { topic, key, partition, offset } = record;
    log.error({ err: cause, group, topic, key, partition, offset, type: typeOf(record) }, 'parked');
  };

  const takeOne = async (record: InRecord, heartbeat: () => Promise<void>): Promise<void> => {
    for (const pauseMs of [...PAUSES_MS, undefined]) {
      try {
        await takeAll([record]);
        return;
      } catch (error) {
        await heartbeat();
        if (pauseMs !== undefined) await delay(pauseMs);
        else if (isStoreAway(error)) throw error;
        else await parkOne(record, error);
      }
    }
  };

  const handle = async ({ records, heartbeat }: Batch): Promise<void> => {
    for (let start = 0; start < records.length; start += CHUNK) {
      const chunk = records.slice(start, start + CHUNK);
      const began = performance.now();
      try {
        if (!(await passOver(chunk))) await takeAll(chunk);
      } catch (error) {
        log.warn({ err: error, group, records: chunk.length }, 'a chunk failed; taking its records one by one');
        for (const record of chunk) await takeOne(record, heartbeat);
      }
      await heartbeat();
      if (unhurried) await delay(2 * (performance.now() - began));
      else await nextTurn(); // SQLite answers without ever leaving the turn: a replay would starve the service's requests
    }
    failures = 0;
  };

  const onError = (error: Error, fatal: boolean): void => {
    log.error({ err: error, group, fatal }, 'the subscription failed');
    if (fatal) ended.ring();
  };

  const run = async (): Promise<void> => {
    for (;;) {
      try {
        await broker.ensureTopics(allTopics.map((name) => ({ name })));
        const subscription = await broker.subscribe({ group, topics, handle, onError });
        await ended.wait();
        await subscription.close();
      } catch (error) {
        log.error({ err: error, group }, 'could not subscribe');
      }
      if (stopping) return;
      await pause.wait(backOff(failures++));
    }
  };

  await ensureAtStart(broker, allTopics, log);
  const running = run();
  return {
    parked: () => parkedRecords.count({ group }),
    lag: async () => (await broker.lag(group, topics)).reduce((sum, { lag }) => sum + lag, 0),
    redrive: (lane) => redriveLanes({ store, parkedRecords, group, lane, apply }),
    stop: async () => {
      stopping = true;
      ended.ring();
      pause.ring();
      await running;
    },
  };
}
