import { AppError } from '@shuangzhao/platform/errors';
import { createQueue } from '@shuangzhao/platform/queue';
import { Partitioners } from 'kafkajs';
import type { Kafka, Message, Producer } from 'kafkajs';
import { bytesOf } from '../broker.js';
import type { OutRecord } from '../broker.js';
import type { Log } from '../log.js';
import { asUnavailable, kafkaCodeOf, unknownTopic } from './failures.js';
import { MAX_BATCH_BYTES } from './topic-settings.js';
import type { Topics } from './topics.js';

const BATCH_HEAD_BYTES = 61;

/** At most what a record takes in a batch: lengths and counts are at most five bytes each. */
const packedBytesOf = (record: OutRecord): number => bytesOf(record) + 40 + 10 * Object.keys(record.headers).length;

const messageOf = ({ key, value, headers }: OutRecord): Message => ({
  key,
  value: Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  headers,
});

/** Records in portions that a broker takes even where all of one have the same partition. */
function* portionsOf(records: OutRecord[]): Generator<Message[]> {
  let portion: Message[] = [];
  let bytes = BATCH_HEAD_BYTES;
  for (const record of records) {
    const size = packedBytesOf(record);
    if (portion.length > 0 && bytes + size > MAX_BATCH_BYTES) {
      yield portion;
      portion = [];
      bytes = BATCH_HEAD_BYTES;
    }
    portion.push(messageOf(record));
    bytes += size;
  }
  if (portion.length > 0) yield portion;
}

/** Sends through one idempotent producer, one call after the other: concurrent ones reorder, even with one request in flight. */
export class Sender {
  readonly #client: Kafka;
  readonly #topics: Topics;
  readonly #log: Log;
  readonly #inTurn = createQueue();
  #producer: Producer | undefined;
  #closed = false;

  constructor(client: Kafka, topics: Topics, log: Log) {
    this.#client = client;
    this.#topics = topics;
    this.#log = log;
  }

  /** Resolves when every copy that has to have them has the records. */
  async send(topic: string, records: OutRecord[]): Promise<void> {
    await this.#inTurn(() => this.#sendAll(topic, records));
  }

  /** Lets the call at work end. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#inTurn(() => undefined);
    await this.#producer?.disconnect();
  }

  async #sendAll(topic: string, records: OutRecord[]): Promise<void> {
    if (this.#closed) throw new AppError('unavailable', 'events.broker_away', 'The event broker is closed.');
    await this.#topics.check([topic]);
    for (const messages of portionsOf(records)) {
      try {
        this.#producer ??= await this.#connect();
        await this.#producer.send({ topic, acks: -1, messages });
      } catch (error) {
        this.#dropProducer();
        throw kafkaCodeOf(error) === 'UNKNOWN_TOPIC_OR_PARTITION' ? unknownTopic(topic, error) : asUnavailable(error);
      }
    }
  }

  async #connect(): Promise<Producer> {
    const producer = this.#client.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner, // the one of Kafka's own clients
      retry: { retries: 1 },
    });
    try {
      await producer.connect();
      return producer;
    } catch (error) {
      this.#leave(producer);
      throw error;
    }
  }

  /** After a failure nobody knows what the broker has: the numbers of this producer's next records could not fit any more. */
  #dropProducer(): void {
    if (this.#producer) this.#leave(this.#producer);
    this.#producer = undefined;
  }

  #leave(producer: Producer): void {
    producer.disconnect().catch((error: unknown) => {
      this.#log.warn({ err: error }, 'a producer did not leave well');
    });
  }
}
