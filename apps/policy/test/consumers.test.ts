import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { eventCodec, toTimestamp } from '@shuangzhao/contracts';
import { openSqliteLog, startConsumer, type Broker, type Consumer } from '@shuangzhao/events';
import { ringing } from '@shuangzhao/persistence';
import { createLog } from '@shuangzhao/platform/log';
import { FACTS_GROUP, factsHandlers } from '../src/server/consumers.js';
import { openWorld, type World } from './world.js';

const TYPE = 'shuangzhao.industry.v1.EnterpriseChanged';

const entry = (value: object, asOf: string) => ({
  value,
  source: '企业自报',
  asOf,
  recordedAt: toTimestamp(new Date()),
});

/** A record of the enterprise registry, as its relay sends it. */
const record = (id: string, uscc: string, sequence: number, revenue: number) => ({
  key: uscc,
  value: eventCodec.encode(TYPE, {
    uscc,
    name: `第${sequence}版`,
    facts: {
      'enterprise.revenue': { entries: [entry({ number: 1 }, '2025-01-01'), entry({ number: revenue }, '2026-01-01')] },
      'enterprise.qualifications': { entries: [entry({ texts: { values: [] } }, '2026-01-01')] },
      'enterprise.dishonest': { entries: [entry({ flag: false }, '2026-01-01'), entry({}, '2026-02-01')] },
    },
  }),
  headers: {
    'content-type': 'application/protobuf',
    ce_specversion: '1.0',
    ce_id: id,
    ce_source: '/industry/enterprises',
    ce_type: TYPE,
    ce_subject: uscc,
    ce_time: new Date().toISOString(),
    ce_sequence: String(sequence),
  },
});

describe('the copies of enterprises', () => {
  let world: World;
  let folder: string;
  let broker: Broker;
  let consumer: Consumer;

  beforeEach(async () => {
    world = await openWorld({ runTwice: true });
    folder = await mkdtemp(path.join(tmpdir(), 'policy-events-'));
    broker = await openSqliteLog({ file: path.join(folder, 'events.db') });
    const { enterpriseCopies } = world.ways;
    consumer = await startConsumer({
      store: ringing(world.store, enterpriseCopies.ring),
      broker,
      group: FACTS_GROUP,
      topics: ['industry.v1'],
      codec: eventCodec,
      handlers: factsHandlers(enterpriseCopies),
      log: createLog('policy', 'silent'),
    });
  });
  afterEach(async () => {
    await consumer.stop();
    await broker.close();
    await world.close();
    await rm(folder, { recursive: true });
  });

  const nameOf = async (uscc: string, sequence: number) => {
    for (;;) {
      const change = world.ways.enterpriseCopies.changed(10_000);
      const copy = await world.ways.enterpriseCopies.get(uscc);
      if (copy !== null && copy.sequence >= sequence) return copy.name;
      await change;
    }
  };

  test('hold every fact with its days, as the event tells it', async () => {
    await broker.send('industry.v1', [record('e1', 'U1', 1, 7)]);
    await nameOf('U1', 1);
    expect(await world.ways.enterpriseCopies.get('U1')).toEqual({
      uscc: 'U1',
      name: '第1版',
      sequence: 1,
      history: expect.arrayContaining([
        { fact: 'enterprise.revenue', value: 1, source: '企业自报', date: '2025-01-01' },
        { fact: 'enterprise.revenue', value: 7, source: '企业自报', date: '2026-01-01' },
        { fact: 'enterprise.qualifications', value: [], source: '企业自报', date: '2026-01-01' },
        { fact: 'enterprise.dishonest', value: false, source: '企业自报', date: '2026-01-01' },
        { fact: 'enterprise.dishonest', value: null, source: '企业自报', date: '2026-02-01' },
      ]),
    });
  });

  test('keep the newest state, whatever comes twice or late', async () => {
    await broker.send('industry.v1', [record('e1', 'U2', 1, 1), record('e3', 'U2', 3, 3)]);
    expect(await nameOf('U2', 3)).toBe('第3版');
    await broker.send('industry.v1', [record('e1', 'U2', 1, 1), record('e2', 'U2', 2, 2), record('e3', 'U2', 3, 3)]);
    await broker.send('industry.v1', [record('late', 'U2', 2, 2)]);
    await broker.send('industry.v1', [record('e4', 'U2', 4, 4)]);
    expect(await nameOf('U2', 4)).toBe('第4版');
    expect(await consumer.parked()).toBe(0);
    const { history } = (await world.ways.enterpriseCopies.get('U2')) ?? { history: [] };
    expect(history.filter(({ fact }) => fact === 'enterprise.revenue').map(({ value }) => value)).toEqual([1, 4]);
  });

  test('stay as they are where an older state comes alone', async () => {
    await broker.send('industry.v1', [record('n2', 'U4', 2, 2)]);
    await nameOf('U4', 2);
    const mark = { ...record('mark', 'U5', 1, 1), key: 'U4' }; // of the same partition, so taken later
    await broker.send('industry.v1', [record('n1', 'U4', 1, 1), mark]);
    await nameOf('U5', 1);
    expect((await world.ways.enterpriseCopies.get('U4'))?.sequence).toBe(2);
  });
});
