import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { AppError } from '@shuangzhao/platform/errors';
import { mongo } from 'mongoose';
import { defineDocument, migrate, openStore, Schema } from '../src/index.js';
import type { Store, StoreOptions } from '../src/index.js';
import { auditContract } from './audit.contract.js';
import { Counters, Rows } from './crash-rows.js';
import { storeContract } from './store.contract.js';

const mongodbUri = process.env['MONGODB_URI'] ?? '';
const client = new mongo.MongoClient(mongodbUri);
const made: string[] = [];
const newNamespace = (): string => {
  const name = `test-${randomBytes(6).toString('hex')}`;
  made.push(name);
  return name;
};
afterAll(async () => {
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true });
  for (const { name } of databases)
    if (made.some((namespace) => name.startsWith(namespace))) await client.db(name).dropDatabase();
  await client.close();
});

const open = (options: Partial<StoreOptions> = {}): Promise<Store> =>
  openStore({ file: '', service: 'test', mongodbUri, namespace: newNamespace(), ...options });

storeContract('MongoDB', open);
auditContract('MongoDB', open);

describe('MongoDB', () => {
  test('is refused at start with one sentence where the URI or the password is wrong', async () => {
    const wrong = {
      nonsense: 'MONGODB_URI is no address of MongoDB',
      'mongodb://127.0.0.1:1:2/': 'MONGODB_URI is no address of MongoDB',
      [mongodbUri.replace(/:[^:@]+@/, ':wrong@')]: 'refuses the user or the password of MONGODB_URI',
    };
    for (const [uri, message] of Object.entries(wrong)) {
      const failure: unknown = await open({ mongodbUri: uri }).catch((error: unknown) => error);
      expect([failure instanceof AppError && failure.code, String(failure)]).toEqual([
        'store.refused',
        expect.stringContaining(message),
      ]);
    }
  });

  test('does not say its password where it is not there', async () => {
    const failure: unknown = await open({ mongodbUri: 'mongodb://me:secret@127.0.0.1:1/' }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ kind: 'unavailable', code: 'store.unavailable' });
    expect(String(failure)).not.toContain('secret');
  });

  test('belongs to one service, and keeps its documents', async () => {
    const namespace = newNamespace();
    const store = await open({ namespace });
    await (await store.collection(Rows)).insert({ id: 'r', writer: 1 });
    await store.close();
    const database = client.db(`${namespace}_test`);
    await database.collection<{ _id: number }>('_about').updateOne({ _id: 1 }, { $set: { about: 'other, format 1' } });
    await expect(open({ namespace })).rejects.toMatchObject({ code: 'store.foreign_file' });
  });

  test("keeps an administrator's index, and refuses one of its own that has another shape", async () => {
    const namespace = newNamespace();
    const named = (direction: 1 | -1) =>
      defineDocument<{ owner: string }>({
        name: 'named',
        schema: new Schema({ owner: { type: String, required: true, index: direction } }, { strict: 'throw' }),
      });
    const store = await open({ namespace });
    await store.collection(named(1));
    const collection = client.db(`${namespace}_test`).collection('named');
    await collection.createIndex({ extra: 1 }, { name: 'of the administrator' }, {});
    await store.close();

    const again = await open({ namespace });
    await again.collection(named(-1));
    expect((await collection.indexes()).map(({ name }) => name).sort()).toEqual(
      ['_id_', 'of the administrator', 'owner_-1', 'owner_1'].sort(),
    );
    await again.close();

    await collection.dropIndex('owner_1');
    await collection.createIndex({ other: 1 }, { name: 'owner_1' }, {});
    const third = await open({ namespace });
    await expect(third.collection(named(1))).rejects.toMatchObject({ code: 'store.index_refused' });
    await third.close();
  });

  test('collisions under a unique index that comes later are told, and nothing is dropped', async () => {
    const namespace = newNamespace();
    const fields = (unique: boolean) =>
      defineDocument<{ owner: string }>({
        name: 'named',
        schema: new Schema({ owner: { type: String, required: true, unique } }, { strict: 'throw' }),
      });
    const store = await open({ namespace });
    const documents = await store.collection(fields(false));
    for (const id of ['a', 'b']) await documents.insert({ id, owner: 'same' });
    await store.close();
    const again = await open({ namespace });
    await expect(again.collection(fields(true))).rejects.toMatchObject({ code: 'store.index_refused' });
    expect(await client.db(`${namespace}_test`).collection('named').countDocuments()).toBe(2);
    await again.close();
  });

  test('serves every page of a sorted list by its index', async () => {
    const namespace = newNamespace();
    const store = await open({ namespace });
    const ranked = defineDocument<{ rank: number }>({
      name: 'ranked',
      schema: new Schema({ rank: { type: Number, index: true } }, { strict: 'throw' }),
    });
    const documents = await store.collection(ranked);
    await store.transaction(async (tx) => {
      for (let n = 0; n < 500; n++) await tx.collection(ranked).insert({ id: `r${n}`, rank: n % 50 });
    });
    const database = client.db(`${namespace}_test`);
    await database.command({ profile: 2 });
    const { next } = await documents.find({}, { sort: { rank: -1 }, limit: 20 });
    await documents.find({}, { sort: { rank: -1 }, limit: 20, after: next ?? '' });
    await database.command({ profile: 0 });
    const profiled = await database.collection('system.profile').find({ 'command.find': 'ranked' }).toArray();
    expect(profiled.length).toBeGreaterThanOrEqual(2);
    for (const { planSummary, keysExamined } of profiled) {
      expect(planSummary).toBe('IXSCAN { rank: 1, _id: 1 }');
      expect(keysExamined).toBeLessThanOrEqual(52);
    }
    await store.close();
  });

  test('two replicas on one hot document lose nothing, and send each event of it once and in order', async () => {
    const namespace = newNamespace();
    const replicas = [await open({ namespace }), await open({ namespace })];
    for (const replica of replicas) await replica.collection(Counters);
    const [first] = replicas;
    await first?.transaction((tx) => tx.collection(Counters).insert({ id: 'all', count: 0 }));
    const raise = (store: Store) =>
      store.transaction(async (tx) => {
        const { count } = await tx.collection(Counters).update('all', (draft) => void (draft.count += 1));
        await tx.outbox.append({ of: { collection: Counters.name, id: 'all' }, type: 'raised', body: { count } });
      });
    await Promise.all(replicas.flatMap((store) => Array.from({ length: 20 }, () => raise(store))));
    const sent: unknown[] = [];
    for (let rows = await first?.readOutbox(7); rows && rows.length > 0; rows = await first?.readOutbox(7)) {
      sent.push(...rows.map(({ body }) => (body as { count: number }).count));
      await first?.removeOutbox(rows.map(({ id }) => id));
    }
    expect(sent).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    for (const replica of replicas) await replica.close();
  });

  test('is migrated by one of two processes, and the other waits', async () => {
    const namespace = newNamespace();
    const stores = [await open({ namespace }), await open({ namespace })];
    const ran: string[] = [];
    const run = async (store: Store): Promise<void> => {
      ran.push('begin');
      await (await store.collection(Rows)).insert({ id: 'r', writer: 1 });
      ran.push('end');
    };
    await Promise.all(
      stores.map(async (store) => {
        await migrate(store, [{ number: 1, name: 'first row', run }], { pollMs: 5 });
        ran.push('started');
      }),
    );
    expect(ran).toEqual(['begin', 'end', 'started', 'started']);
    for (const store of stores) await store.close();
  });
});
