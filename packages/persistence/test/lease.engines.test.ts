import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import { openStore } from '../src/index.js';
import type { Store } from '../src/index.js';
import { leaseBookOf } from '../src/mongodb/leases.js';

const mongodbUri = process.env['MONGODB_URI'] ?? '';
const namespace = `test-${randomBytes(6).toString('hex')}`;
const client = new mongo.MongoClient(mongodbUri);
const database = client.db(`${namespace}_test`);
const open = (): Promise<Store> => openStore({ file: '', service: 'test', mongodbUri, namespace });

describe('a lease on MongoDB', () => {
  let replicas: Store[];
  beforeAll(async () => {
    replicas = await Promise.all([open(), open(), open()]);
  });
  afterAll(async () => {
    for (const store of replicas) await store.close();
    await database.dropDatabase();
    await client.close();
  });

  test('is one replica’s at a time, and the next one’s as soon as it is given back', async () => {
    const leases = replicas.map((store) => store.lease('work'));
    for (let round = 0; round < 5; round += 1) {
      const granted = await Promise.all(leases.map((lease) => lease.take()));
      expect(granted.filter(Boolean)).toEqual([true]);
      expect(leases.map(({ held }) => held)).toEqual(granted);
      await Promise.all(leases.map((lease) => lease.release()));
    }
    const epochs = await database.collection<{ _id: string }>('_leases').findOne({ _id: 'work' });
    expect(epochs).toMatchObject({ owner: null, epoch: 5 });
  });

  test('of one name says nothing of another', async () => {
    const leases = replicas.map((store, n) => store.lease(`work ${n}`));
    expect(await Promise.all(leases.map((lease) => lease.take()))).toEqual([true, true, true]);
    await Promise.all(leases.map((lease) => lease.release()));
  });

  test('that is renewed stays, for longer than it lasts', async () => {
    const [one, other] = replicas.map((store) => store.lease('kept'));
    expect(await one?.take()).toBe(true);
    for (let second = 0; second < 6; second += 1) {
      await delay(1_000);
      expect([one?.held, await other?.take()]).toEqual([true, false]);
    }
    await one?.release();
  });

  test('is given back by a store that closes', async () => {
    const store = await open();
    await store.lease('closing').take();
    await store.close();
    expect(await replicas[0]?.lease('closing').take()).toBe(true);
  });

  test('that ran out is another’s, and who had it can neither lengthen it nor give it back', async () => {
    const [late, next] = [randomUUID(), randomUUID()];
    const book = leaseBookOf(database, 'slow');
    expect(await book.take(late, 200)).toBe(true);
    expect(await book.take(next, 200)).toBe(false);
    await delay(250);
    expect(await book.take(next, 60_000)).toBe(true);
    expect(await book.take(late, 60_000)).toBe(false);
    await book.giveBack(late);
    expect(await book.take(late, 60_000)).toBe(false);
  });
});
