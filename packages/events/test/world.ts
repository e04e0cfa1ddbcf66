import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineDocument, openSqliteStore, openStore as openAnyStore, Schema } from '@shuangzhao/persistence';
import type { Store, Tx } from '@shuangzhao/persistence';
import { currentContext } from '@shuangzhao/platform/context';
import { createLog } from '@shuangzhao/platform/log';
import { isOutdated, startConsumer, startRelay } from '../src/index.js';
import type { Broker, Consumer, Event, EventCodec, Handler, Relay } from '../src/index.js';
import { onSqlite } from './engine.js';
import type { Engine } from './engine.js';

export const CHANGED = 'shuangzhao.industry.v1.EnterpriseChanged';
export const TOPIC = 'industry.v1';
export const silent = createLog('test', 'silent');

/** Stands in for the contracts package: JSON instead of protobuf, as strict about types. */
export const codec: EventCodec = {
  encode: (type, body) => {
    if (!type.startsWith('shuangzhao.industry.v1.')) throw new Error(`unknown type ${type}`);
    return Buffer.from(JSON.stringify(body));
  },
  decode: (_type, bytes) => JSON.parse(Buffer.from(bytes).toString()) as unknown,
};

export interface Enterprise {
  score: number;
}
const number = { type: Number, required: true } as const;
export const Enterprises = defineDocument<Enterprise>({
  name: 'enterprises',
  schema: new Schema({ score: number }, { strict: 'throw' }),
});

/** A read model that shows every wrong: a lost, doubled or misplaced event changes its history. */
export interface View {
  score: number;
  sequence: number;
  history: number[];
}
export const Views = defineDocument<View>({
  name: 'views',
  schema: new Schema({ score: number, sequence: number, history: [Number] }, { strict: 'throw' }),
});

export interface Changed {
  score: number;
}

/** Gives an enterprise a score and tells of it, in one transaction. */
export const change = (store: Store, id: string, score: number): Promise<void> =>
  store.transaction(async (tx) => {
    const enterprises = tx.collection(Enterprises);
    const found = await enterprises.get(id);
    if (found) await enterprises.update(id, (draft) => void (draft.score = score));
    else await enterprises.insert({ id, score });
    await tx.outbox.append({ of: { collection: Enterprises.name, id }, type: CHANGED, body: { score } });
  });

/** The handler of the read model: an event older than the state held is ignored. */
export const view: Handler<Changed> = async ({ subject: id, sequence, body }: Event<Changed>, tx: Tx) => {
  const views = tx.collection(Views);
  const held = await views.get(id);
  if (isOutdated({ sequence }, held?.sequence)) return;
  if (!held) await views.insert({ id, score: body.score, sequence, history: [sequence] });
  else
    await views.update(id, (draft) => {
      draft.score = body.score;
      draft.sequence = sequence;
      draft.history.push(sequence);
    });
};

/** A service's documents, as its main would open them. */
export const openStore = (file: string): Promise<Store> =>
  openSqliteStore({ file, service: 'test', traceparent: () => currentContext()?.traceparent });

/** Documents in MongoDB, which several processes open; a place is a namespace. */
export const openSharedStore = async (place: string): Promise<Store> => {
  const store = await openAnyStore({
    file: '',
    mongodbUri: process.env['MONGODB_URI'] ?? '',
    namespace: place,
    service: 'test',
  });
  await store.collection(Enterprises);
  return store;
};

/** The broker, but for what the test puts in its place. */
export const instead = (broker: Broker, other: Partial<Broker>): Broker => ({
  maxRecordBytes: broker.maxRecordBytes,
  ensureTopics: (topics) => broker.ensureTopics(topics),
  send: (topic, records) => broker.send(topic, records),
  subscribe: (options) => broker.subscribe(options),
  lag: (group, topics) => broker.lag(group, topics),
  close: () => broker.close(),
  ...other,
});

/** All views of a read model, by id. */
export async function viewsOf(store: Store): Promise<Record<string, View>> {
  const { items } = await (await store.collection(Views)).find({}, { limit: 1000 });
  return Object.fromEntries(items.map(({ id, score, sequence, history }) => [id, { score, sequence, history }]));
}

export const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

/** A throw-away machine: one broker, stores on demand, and everything closed at the end in the right order. */
export class World {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'events-'));
  /** Where the broker's records lie, for processes of its own. */
  readonly place: string;
  readonly #engine: Engine;
  readonly #stops: (() => Promise<unknown>)[] = [];

  constructor(engine: Engine = onSqlite) {
    this.#engine = engine;
    this.place = engine.placeIn(this.folder);
  }

  file(name: string): string {
    return path.join(this.folder, `${name}.db`);
  }

  async broker(): Promise<Broker> {
    const broker = await this.#engine.open(this.place);
    this.#stops.push(() => broker.close());
    return broker;
  }

  async store(name: string = randomUUID()): Promise<Store> {
    const store = await openStore(this.file(name));
    this.#stops.push(() => store.close());
    await store.collection(Enterprises);
    await store.collection(Views);
    return store;
  }

  async relay(store: Store, broker: Broker, service = 'industry'): Promise<Relay> {
    const relay = await startRelay({ store, broker, service, codec, log: silent });
    this.#stops.push(() => relay.flushAndStop());
    return relay;
  }

  async consumer(store: Store, broker: Broker, handler = view, group = 'views'): Promise<Consumer> {
    const handlers = { [CHANGED]: handler };
    const consumer = await startConsumer({ store, broker, group, topics: [TOPIC], codec, handlers, log: silent });
    this.#stops.push(() => consumer.stop());
    return consumer;
  }

  async close(): Promise<void> {
    for (const stop of this.#stops.reverse()) await stop();
    await this.#engine.clear(this.place);
    rmSync(this.folder, { recursive: true });
  }
}
