import { setTimeout as delay } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, IHeaders, KafkaMessage } from 'kafkajs';
import type { InRecord, SubscribeOptions, Subscription } from '../broker.js';
import type { Log } from '../log.js';
import type { Client } from './client.js';
import { asUnavailable } from './failures.js';
import { LazyOffsets } from './lazy-offsets.js';
import { Pulse } from './pulse.js';

/** Between two of these a member hands over or stops, so they are few. */
const BATCH_RECORDS = 100;
const FETCH_BYTES = 4_000_000;
/** Joining waits for members that died until their session is over; closing does not. */
const JOIN_PATIENCE_MS = 2000;

const textOf = (value: IHeaders[string] | null): string =>
  Array.isArray(value) ? textOf(value[0]) : (value ?? '').toString();

const recordOf = (topic: string, partition: number, { offset, key, value, headers }: KafkaMessage): InRecord => ({
  topic,
  partition,
  offset: Number(offset),
  key: textOf(key),
  value: value ?? Buffer.alloc(0),
  headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, text]) => [name, textOf(text)])),
});

/** One member of a group: deals with its partitions, one batch after another, until it is closed or fails. */
export class KafkaSubscription implements Subscription {
  readonly #consumer: Consumer;
  readonly #cut: () => void;
  readonly #options: SubscribeOptions;
  readonly #log: Log;
  readonly #beatMs: number;
  readonly #offsets: LazyOffsets;
  readonly #joined: Promise<void>;
  #isJoined = false;
  #working: Promise<void> = Promise.resolve();
  #ending: Promise<void> | undefined;
  #generation = 0;
  #crashed = false;
  /** The group or the connection has to be seen to before more of what was fetched is handled. */
  #interrupted = false;

  private constructor(consumer: Consumer, cut: () => void, beatMs: number, log: Log, options: SubscribeOptions) {
    this.#consumer = consumer;
    this.#cut = cut;
    this.#options = options;
    this.#log = log;
    this.#beatMs = beatMs;
    const { group } = options;
    this.#offsets = new LazyOffsets(
      (offsets) => consumer.commitOffsets(offsets),
      (error) => {
        log.warn({ err: error, group }, 'offsets could not be saved; their records may come again');
      },
    );
    consumer.on(consumer.events.REBALANCING, () => {
      log.info({ group }, 'the group shares its partitions anew');
      void this.#offsets.save();
    });
    consumer.on(consumer.events.GROUP_JOIN, () => {
      this.#generation += 1;
      this.#offsets.forget();
    });
    consumer.on(consumer.events.FETCH_START, () => {
      this.#interrupted = false;
    });
    consumer.on(consumer.events.CRASH, ({ payload: { error } }) => {
      this.#crashed = true;
      this.#fail(error);
    });
    const eachBatch = (payload: EachBatchPayload) => (this.#working = this.#take(payload));
    this.#joined = consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch });
    this.#joined.then(
      () => (this.#isJoined = true),
      (error: unknown) => {
        this.#fail(error);
      },
    );
  }

  /** Joins the group in the background: until its other members hand over, that may take a while. */
  static async open(
    { kafka, cut }: Client,
    sessionMs: number,
    log: Log,
    options: SubscribeOptions,
  ): Promise<KafkaSubscription> {
    const beatMs = sessionMs * 0.15;
    const consumer = kafka.consumer({
      groupId: options.group,
      sessionTimeout: sessionMs,
      heartbeatInterval: beatMs,
      rebalanceTimeout: 30_000,
      maxBytes: FETCH_BYTES,
      maxWaitTimeInMs: 500, // closing waits for it
      allowAutoTopicCreation: false,
      retry: { restartOnFailure: () => Promise.resolve(false) }, // who subscribed does it again, after a crash of any kind
    });
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: options.topics, fromBeginning: true });
    } catch (error) {
      await consumer.disconnect();
      throw asUnavailable(error);
    }
    return new KafkaSubscription(consumer, cut, beatMs, log, options);
  }

  close(): Promise<void> {
    this.#ending ??= this.#end();
    return this.#ending;
  }

  async #end(): Promise<void> {
    const joined = Promise.allSettled([this.#joined]);
    await Promise.race([joined, delay(JOIN_PATIENCE_MS, undefined, { ref: false })]);
    if (!this.#isJoined) this.#cut();
    await joined;
    await Promise.allSettled([this.#working]);
    if (!this.#crashed) await this.#offsets.save();
    this.#offsets.forget();
    try {
      await this.#consumer.disconnect();
    } catch (error) {
      this.#log.warn({ err: error, group: this.#options.group }, 'a consumer did not leave well');
    }
  }

  /** Nothing more is delivered; the one who subscribed hears of it once. */
  #fail(error: unknown): void {
    if (this.#ending !== undefined) return;
    void this.close(); // not awaited: it waits for the batch that may have failed just now
    this.#report(error, true);
  }

  async #take(payload: EachBatchPayload): Promise<void> {
    const generation = this.#generation;
    const pulse = new Pulse(
      this.#beatMs,
      () => payload.heartbeat(),
      () => this.#generation !== generation,
    );
    const { messages } = payload.batch;
    try {
      for (let start = 0; start < messages.length; start += BATCH_RECORDS) {
        if (this.#ending !== undefined || this.#interrupted) return;
        const isDone = await this.#handle(payload, messages.slice(start, start + BATCH_RECORDS), pulse);
        if (pulse.failure) {
          this.#interrupted = true;
          await this.#offsets.save();
          throw pulse.failure;
        }
        if (!isDone) return;
      }
    } finally {
      pulse.stop();
    }
  }

  /** Whether the messages are dealt with and still ours. */
  async #handle(payload: EachBatchPayload, messages: KafkaMessage[], pulse: Pulse): Promise<boolean> {
    const { topic, partition } = payload.batch;
    const records = messages.map((message) => recordOf(topic, partition, message));
    try {
      await this.#options.handle({ topic, partition, records, heartbeat: () => pulse.check() });
    } catch (error) {
      if (pulse.isLost) this.#report(error, false);
      else this.#fail(error);
      return false;
    }
    const last = records.at(-1);
    if (pulse.isLost || !last) return false;
    payload.resolveOffset(String(last.offset));
    this.#offsets.note(topic, partition, last.offset);
    return true;
  }

  #report(error: unknown, fatal: boolean): void {
    this.#options.onError?.(error instanceof Error ? error : new Error(String(error)), fatal);
  }
}
