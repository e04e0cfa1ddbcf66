import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defineDocument, openStore, Schema } from '@shuangzhao/persistence';
import { record, startSystem, type System } from './system.js';
import { usccOf } from './uscc.js';

const ROUNDS = process.env['TEST_SCALE'] === 'full' ? 20 : 2;
const WRITERS = 4;
const MINUTE = 60_000;

interface Write {
  uscc: string;
  key: string;
  body: Record<string, number>;
}
interface Acknowledged extends Write {
  answer: string;
}

let system: System;
beforeAll(async () => {
  system = await startSystem();
}, 2 * MINUTE);
afterAll(() => system.stop(), MINUTE);

const enterprises = Array.from({ length: WRITERS }, (_, n) => usccOf(n));
const patch = async ({ uscc, key, body }: Write) => {
  const {
    status,
    headers,
    body: answer,
  } = await system.ask('PATCH', `/api/v1/enterprises/${uscc}/facts`, body, { as: 'county', key });
  return { status, answer: JSON.stringify([status, headers.get('etag'), answer]) };
};

/** Writes 1, 2, 3, … into one fact of one enterprise, one after the other, until the power goes. */
const writeUntilCut = async (
  uscc: string,
  from: number,
  acknowledged: Acknowledged[],
  power: { on: boolean },
): Promise<Write> => {
  for (let n = from; ; n += 1) {
    const write = { uscc, key: `${uscc}-${n}`, body: { 'enterprise.patentsTotal': n } };
    try {
      const { status, answer } = await patch(write);
      if (status === 200) acknowledged.push({ ...write, answer });
      else if (status !== 503) throw new Error(`Refused: ${answer}`);
      else return write;
    } catch (error) {
      if (power.on) throw error;
      return write; // the connection broke
    }
  }
};

const stateOf = async (uscc: string) => {
  const answer = record(await system.ask('GET', `/api/v1/enterprises/${uscc}`, undefined, { as: 'county' }));
  const facts = answer['facts'] as Record<string, number>;
  return { version: Number(answer['version']), value: facts['enterprise.patentsTotal'] ?? 0 };
};

describe(`power loss in the middle of writes, ${ROUNDS} rounds`, () => {
  test(
    'each acknowledged write is there, once; a replayed key gives the first answer; each event has its effect once',
    async () => {
      for (const uscc of enterprises) {
        const put = await system.ask(
          'PUT',
          `/api/v1/enterprises/${uscc}`,
          { name: `耐久测试${uscc}`, facts: { 'enterprise.regionCode': '340403' } },
          { as: 'county' },
        );
        expect(put.status).toBe(201);
      }
      const all: Acknowledged[] = [];
      let next = enterprises.map(() => 1);
      for (let round = 0; round < ROUNDS; round += 1) {
        const acknowledged: Acknowledged[] = [];
        const power = { on: true };
        const writers = enterprises.map((uscc, n) => writeUntilCut(uscc, next[n] ?? 1, acknowledged, power));
        await sleep(500 + Math.random() * 1_500);
        power.on = false;
        await system.killAll();
        const cut = await Promise.all(writers);
        await system.start();

        for (const write of acknowledged) expect((await patch(write)).answer).toBe(write.answer);
        // What was cut off may or may not have happened; under its key it happens once. MongoDB keeps what a killed process had open
        // locked for ten seconds: until then a write says so.
        for (const write of cut) {
          const last = Date.now() + 30_000;
          while ((await patch(write)).status === 503 && Date.now() < last) await sleep(200);
        }
        for (const write of cut) expect((await patch(write)).status).toBe(200);
        next = cut.map(({ body }) => (body['enterprise.patentsTotal'] ?? 0) + 1);
        for (const [n, uscc] of enterprises.entries()) {
          const { version, value } = await stateOf(uscc);
          expect(value).toBe((next[n] ?? 0) - 1);
          expect(version).toBe(value + 1); // the first version was the enterprise without the fact
        }
        all.push(...acknowledged);
      }
      console.log(`${ROUNDS} rounds of kill -9, ${all.length} acknowledged writes: lost 0, doubled 0`);
      expect(all.length).toBeGreaterThan(ROUNDS);

      for (const uscc of enterprises) {
        const match = () => system.ask('POST', '/api/v1/policies/cn-hte-recognition/match', { uscc }, { as: 'county' });
        // Kafka gives what a killed consumer had to the next one after ten seconds: until then a match says that it waits.
        const last = Date.now() + 30_000;
        while ((await match()).status === 503 && Date.now() < last) await sleep(200);
        expect((await match()).status).toBe(200);
      }
      const expected = new Map(
        await Promise.all(enterprises.map(async (uscc) => [uscc, (await stateOf(uscc)).version] as const)),
      );
      await system.stop();
      const required = { type: String, required: true };
      const copies = defineDocument<{ name: string; sequence: number; historyJson: string }>({
        name: 'enterprise-copies',
        schema: new Schema(
          { name: required, sequence: { type: Number, required: true }, historyJson: required },
          { strict: 'throw' },
        ),
      });
      const store = await openStore({
        file: path.join(system.dataDir, 'policy.db'),
        service: 'policy',
        mongodbUri: process.env['MONGODB_URI'] || undefined, // empty: an embedded one
        namespace: system.namespace,
      });
      const collection = await store.collection(copies);
      for (const uscc of enterprises) {
        const copy = await collection.get(uscc);
        // A copy's own version counts the effects that it saw; its sequence is the version that it holds.
        expect([uscc, copy?.version, copy?.sequence]).toEqual([uscc, expected.get(uscc), expected.get(uscc)]);
      }
      await store.close();
      await system.start();
    },
    ROUNDS * 2 * MINUTE,
  );
});

const onLinux = process.platform === 'linux';
if (!onLinux) console.log('Skipped: killing one service finds its process in /proc, which only Linux has.');

(onLinux ? describe : describe.skip)('one service killed alone', () => {
  const until = async (holds: () => Promise<boolean>) => {
    for (let n = 0; n < 600; n += 1) {
      if (await holds()) return;
      await sleep(100);
    }
    throw new Error('It did not come back within a minute.');
  };
  const ready = async () => (await system.ask('GET', '/readyz')).status === 200;
  const match = () => system.ask('POST', '/api/v1/policies/match', { facts: {} });
  const facts = () => system.ask('GET', '/api/v1/facts');

  test(
    'policy away: the registry answers, matching says 503, and it comes back by itself',
    async () => {
      await system.killOne('policy');
      expect((await facts()).status).toBe(200);
      expect([200, 503]).toContain((await match()).status);
      await until(ready);
      expect((await match()).status).toBe(200);
    },
    2 * MINUTE,
  );

  test(
    'industry away: matching on given facts answers, and a stored enterprise too',
    async () => {
      await system.killOne('industry');
      expect((await match()).status).toBe(200);
      const stored = await system.ask('POST', '/api/v1/policies/match', { uscc: enterprises[0] }, { as: 'county' });
      expect(stored.status).toBe(200);
      await until(async () => (await facts()).status === 200);
    },
    2 * MINUTE,
  );

  test(
    'the gateway away: it comes back, and sessions with it',
    async () => {
      await system.killOne('gateway');
      await until(() => ready().catch(() => false));
      expect((await system.ask('GET', '/api/v1/me', undefined, { as: 'county' })).status).toBe(200);
    },
    2 * MINUTE,
  );
});
