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
import { inSendSpans } from './sending.js';

export interface RelayOptions {
  store: Pick<Store, 'readOutbox' | 'removeOutbox' | 'onOutbox' | 'lease'>;
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
/** How long a row that another process wrote waits, and a relay that another's place is free. */
const POLL_MS = 200;

/**
 * Sends a service's outbox rows in order and deletes what the broker has on disk; on error the same rows again, for ever. Of all
 * relays of one outbox the one with its lease sends.
 */
export async function startRelay({ store, broker, service, codec, log }: RelayOptions): Promise<Relay> {
  const ownTopic = `${service}.v1`;
  const ensured = new Set<string>();
  const work = new Alarm();
  const stop = new Alarm();
  const lease = store.lease('relay');
  let stopping = false;

  const addressed = (row: OutboxRow): { topic: string; record: OutRecord } => {
    if (row.type !== RECORD_PARKED) return { topic: topicOf(row.type), record: toRecord(row, service, codec) };
    const { topic, record } = row.body as ParkedMessage;
    return { topic, record: unpack(record) };
  };

  /** The number of rows that left the outbox; none where the lease was lost meanwhile, for then another sends them. */
  const sendRows = async (rows: OutboxRow[]): Promise<number> => {
    const byTopic = new Map<string, OutRecord[]>();
    for (const { topic, record } of rows.map(addressed)) {
      const records = byTopic.get(topic);
      if (records) records.push(record);
      else byTopic.set(topic, [record]);
    }
    for (const [topic, records] of byTopic) {
      if (!ensured.has(topic)) await broker.ensureTopics([{ name: topic }]);
      ensured.add(topic);
      if (!lease.held) return 0;
      await broker.send(topic, records); // one at a time: concurrent sends reorder
    }
    if (rows.length > 0) await store.removeOutbox(rows.map(({ id }) => id));
    return rows.length;
  };

  const run = async (): Promise<void> => {
    let failures = 0;
    for (;;) {
      try {
        const isOurs = await lease.take();
        const sent = isOurs ? await inSendSpans(await store.readOutbox(ROWS), sendRows) : 0;
        failures = 0;
        if (sent > 0)
          await nextTurn(); // SQLite answers without ever leaving the turn: others need theirs
        else if (stopping) return;
        else await (isOurs ? work : stop).wait(POLL_MS);
      } catch (error) {
        log.error({ err: error, service, failures }, 'the relay could not send; it will send the same rows again');
        if (stopping) return;
        await lease.release(); // another may reach the broker
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
      await lease.release();
      hush();
    },
  };
}
