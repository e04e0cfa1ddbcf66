import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openCatalogue } from '../src/adapters/stored-catalogue.js';
import type { Catalogue } from '../src/application/ways.js';
import { as, command, document, editor, openWorld, SYSTEM, type World } from './world.js';

const day = '2026-11-22';
const titles = async (catalogue: Catalogue) =>
  [...(await catalogue.current()).on(day).values()].map(({ title }) => title);

describe('the catalogue in memory', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  test('shows each change to whoever asks after it, on every replica, while others publish and withdraw', async () => {
    const replicas = [world.ways.catalogue, await openCatalogue(world.store)];
    const wrong: string[] = [];
    const see = async (id: string, title: string | undefined) => {
      for (const replica of replicas) {
        const found = (await replica.current()).oneOn(id, day)?.title;
        if (found !== title) wrong.push(`${id}: ${String(found)} for ${String(title)}`);
      }
    };
    const live = async () => {
      const text = document({ title: '一' });
      await world.app.importPolicies({ documents: [text], publish: true }, as(SYSTEM));
      await see(text.id, '一');
      await world.app.updatePolicy({ id: text.id, document: { ...text, title: '二' } }, as(editor));
      await see(text.id, '一');
      await world.app.importPolicies({ documents: [{ ...text, title: '二' }], publish: true }, as(SYSTEM));
      await see(text.id, '二');
      await world.app.withdrawPolicy({ id: text.id, reason: '' }, as(editor));
      await see(text.id, undefined);
    };
    await Promise.all(Array.from({ length: 12 }, live));
    expect(wrong).toEqual([]);
    for (const replica of replicas) expect(await titles(replica)).toEqual([]);
  });

  test('is read again by who joined a reading that had begun before the change', async () => {
    const { store } = world;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow: typeof store.transaction = async (work) => {
      const result = await store.transaction(work);
      await held;
      return result;
    };
    const catalogue = await openCatalogue({
      collection: (definition) => store.collection(definition),
      transaction: slow,
    });
    await world.publish(document({ title: '甲' }));
    const first = titles(catalogue);
    await world.publish(document({ title: '乙' }));
    const second = titles(catalogue);
    await store.transaction((tx) => tx.replies.get('nothing')); // both have looked by now
    release();
    expect([(await first).includes('甲'), await second]).toEqual([true, ['甲', '乙']]);
  });

  test('is not touched by what does not take part in matching', async () => {
    const text = document();
    await world.publish(text);
    const { version } = await world.ways.catalogue.current();
    await world.app.updatePolicy({ id: text.id, document: { ...text, title: '新' } }, as(editor));
    await world.app.submitPolicy(command(text.id), as(editor));
    expect((await world.ways.catalogue.current()).version).toBe(version);
  });

  test('is the same after a restart as by following the changes', async () => {
    const texts = [document({ title: '甲' }), document({ title: '乙' }), document({ title: '丙' })];
    const seen = [];
    for (const text of texts) {
      await world.publish(text);
      seen.push(await titles(world.ways.catalogue));
    }
    expect(seen).toEqual([['甲'], ['甲', '乙'], ['甲', '乙', '丙']]);
    await world.app.withdrawPolicy({ id: texts[1]?.id ?? '', reason: '' }, as(editor));
    expect(await titles(world.ways.catalogue)).toEqual(['甲', '丙']);
    expect(await titles(await openCatalogue(world.store))).toEqual(['甲', '丙']);
  });
});
