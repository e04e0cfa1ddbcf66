import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OutboxRow, Store } from '@shuangzhao/persistence';
import { Alarm, backOff } from './alarm.js';
import type { Broker, OutRecord } from './broker.js';
import { ensureAtStart } from './ensure-at-start.js';
import { toRecord, topicOf } from './envelope.js';
import type { EventCodec } from './envelope.js';
import type { Log } from './log.js';
import { RECORD_PARKED, unpack } from './parking.js';
import type { ParkedMessage } from './parking.js';

export interface RelayOptions {
  store: Pick<Store, 'readOutbox' | 'removeOutbox' | 'onOutbox'>;
  broker: Broker;
  /** The service whose outbox it is; its own topic is `<service>.v1`. */
  service: string;
  codec: EventCodec;
  log: Log;
}

export interface Relay {
  /** Sends what the outbox holds, then stops; what the broker does not take stays in the outbox. */
  flushAndStop(): Promise<void>;
}

const ROWS = 500;
const POLL_MS = 1000;

/** Sends a service's outbox rows in order and deletes what the broker has on disk; on error the same rows again, for ever. */
export async function startRelay({ store, broker, service, codec, log }: RelayOptions): Promise<Relay> {
  const ownTopic = `${service}.v1`;
  const ensured = new Set<string>();
  const work = new Alarm();
  const stop = new Alarm();
  let stopping = false;

  const addressed = (row: OutboxRow): { topic: string; record: OutRecord } => {
    if (row.type !== RECORD_PARKED) return { topic: topicOf(row.type), record: toRecord(row, service, codec) };
    const { topic, record } = row.body as ParkedMessage;
    return { topic, record: unpack(record) };
  };

  /** The number of rows that left the outbox. */
  const sendRows = async (): Promise<number> => {
    const rows = await store.readOutbox(ROWS);
    const byTopic = new Map<string, OutRecord[]>();
    for (const { topic, record } of rows.map(addressed)) {
      const records = byTopic.get(topic);
      if (records) records.push(record);
      else byTopic.set(topic, [record]);
    }
    for (const [topic, records] of byTopic) {
      if (!ensured.has(topic)) await broker.ensureTopics([{ name: topic }]);
      ensured.add(topic);
      await broker.send(topic, records); // one at a time: concurrent sends reorder
    }
    if (rows.length > 0) await store.removeOutbox(rows.map(({ id }) => id));
    return rows.length;
  };

  const run = async (): Promise<void> => {
    let failures = 0;
    for (;;) {
      try {
        const sent = await sendRows();
        failures = 0;
        if (sent > 0)
          await nextTurn(); // SQLite answers without ever leaving the turn: others need theirs
        else if (stopping) return;
        else await work.wait(POLL_MS);
      } catch (error) {
        log.error({ err: error, service, failures }, 'the relay could not send; it will send the same rows again');
        if (stopping) return;
        await stop.wait(backOff(failures++));
      }
    }
  };

  await ensureAtStart(broker, [ownTopic], log);
  const hush = store.onOutbox(() => {
    work.ring();
  });
  const running = run();
  return {
    flushAndStop: async () => {
      stopping = true;
      work.ring();
      stop.ring();
      await running;
      hush();
    },
  };
}
