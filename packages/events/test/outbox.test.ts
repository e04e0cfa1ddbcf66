import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '@shuangzhao/persistence';
import { createOutbox, topicOf } from '../src/index.js';
import { CHANGED, codec, Enterprises, World } from './world.js';

describe('an outbox row', () => {
  let world: World;
  let store: Store;
  const broker = { maxRecordBytes: 10_000 };
  const append = createOutbox({ service: 'industry', broker, codec });
  const writing = (type: string, body: unknown) =>
    store.transaction(async (tx) => {
      await tx.collection(Enterprises).insert({ id: 'e', score: 1 });
      await append(tx, { of: { collection: Enterprises.name, id: 'e' }, type, body });
    });

  beforeEach(async () => {
    world = new World();
    store = await world.store();
  });
  afterEach(() => world.close());

  test('is written with the change', async () => {
    await writing(CHANGED, { score: 1 });
    expect(await store.readOutbox(10)).toMatchObject([{ aggregate: 'e', type: CHANGED, body: { score: 1 } }]);
  });

  test.each([
    ['too large for the broker', CHANGED, { text: 'x'.repeat(10_000) }, { code: 'events.too_large' }],
    [
      'not encodable',
      'shuangzhao.industry.v2.Unheard',
      { n: 1 },
      { message: 'unknown type shuangzhao.industry.v2.Unheard' },
    ],
    ["another service's", 'shuangzhao.talent.v1.TalentChanged', {}, { code: 'events.foreign_type' }],
    ['not named as an event', 'EnterpriseChanged', {}, { code: 'events.bad_type' }],
  ])('is refused, and the change with it, when %s', async (_why, type, body, error) => {
    await expect(writing(type, body)).rejects.toMatchObject(error);
    expect(await (await store.collection(Enterprises)).get('e')).toBeNull();
    expect(await store.readOutbox(10)).toEqual([]);
  });

  test('names its topic by its type', () => {
    expect(topicOf(CHANGED)).toBe('industry.v1');
    expect(topicOf('shuangzhao.industry.v2.EnterpriseChanged')).toBe('industry.v2');
  });
});
