import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_FOUND, newsOf } from '../src/domain/saved-search.js';
import { by, draftOf, failureOf, faultsOf, hr, officer, openWorld, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const DAY = 24 * 3_600_000;
const other = officer('two');
const welders = { q: '', must: [{ field: 'words', values: ['焊工'] }], can: [], not: [] };

const add = async (occupation = '焊工') => {
  const { id } = await world.app.createTalent(draftOf({ profile: { occupation } }), by(hr));
  await world.reindex();
  return id;
};
const change = async (id: string, occupation: string) => {
  await world.app.putTalent({ id, draft: draftOf({ profile: { occupation } }) }, by(hr));
  await world.reindex();
};
const save = (name = '焊工', sent: object = {}, actor = hr, key?: string) =>
  world.app.saveSearch({ name, ...welders, ...sent }, by(actor, key));
const look = (id: string, mark = false, page: object = {}, actor = hr) =>
  world.app.lookAtSearch({ id, mark, limit: 0, cursor: '', ...page }, by(actor));
const marks = async (id: string, mark = false) =>
  (await look(id, mark)).items.map(({ talent, isNew }) => [talent.id, isNew]);
const tell = () => world.app.tellSearchNews(() => false);
const news = async () => (await world.events()).flatMap(({ type, body }) => (type === 'SearchNews' ? [body] : []));

describe('a saved search', () => {
  test('says who is new since its owner looked, and how many it finds no more', async () => {
    const [first, second] = [await add(), await add()];
    const { stored, now } = await save();
    expect(now).toEqual({ total: 2, fresh: 0, gone: 0 });
    const id = stored.id;
    const third = await add();
    await change(first, '会计');
    expect(await marks(id)).toEqual([
      [third, true],
      [second, false],
    ]);
    expect((await look(id)).view.now).toEqual({ total: 2, fresh: 1, gone: 1 });
    expect((await world.app.listSearches(by(hr))).map((one) => one.now)).toEqual([{ total: 2, fresh: 1, gone: 1 }]);

    expect((await marks(id, true))[0]).toEqual([third, true]);
    expect((await look(id)).view.now).toEqual({ total: 2, fresh: 0, gone: 0 });
    await change(first, '焊工');
    expect((await marks(id))[0]).toEqual([first, true]);
  });

  test('shows those who are new first, page by page, masked', async () => {
    await add();
    const { stored } = await save();
    const fresh = [await add(), await add()];
    const one = await look(stored.id, false, { limit: 1 });
    const two = await look(stored.id, false, { limit: 2, cursor: one.nextCursor });
    const all = [...one.items, ...two.items];
    expect(all.map(({ isNew }) => isNew)).toEqual([true, true, false]);
    expect(new Set(all.slice(0, 2).map(({ talent }) => talent.id))).toEqual(new Set(fresh));
    expect(all.map(({ talent }) => talent.identity.name)).toEqual(['示**', '示**', '示**']);
    expect(two.nextCursor).toBe('');
    expect(await failureOf(look(stored.id, false, { cursor: 'x' }))).toBe('invalid cursor.invalid');
  });

  test('is its own owner’s alone', async () => {
    const { stored } = await save();
    expect(await world.app.listSearches(by(other))).toEqual([]);
    expect(await failureOf(look(stored.id, true, {}, other))).toBe('notFound saved_search.not_found');
    expect(await failureOf(world.app.deleteSearch({ id: stored.id }, by(other)))).toBe(
      'notFound saved_search.not_found',
    );
    await world.app.deleteSearch({ id: stored.id }, by(hr));
    expect(await world.app.listSearches(by(hr))).toEqual([]);
    expect(await failureOf(look(stored.id))).toBe('notFound saved_search.not_found');
    for (const roles of [['enterprise'], ['leader'], ['admin']] as const)
      expect(await failureOf(save('别人', {}, { subject: 'x', roles: [...roles], scopes: {} }))).toMatch(/^forbidden /);
  });

  test('has a name of its own, and there are twenty at most', async () => {
    await save();
    expect(await faultsOf(save())).toEqual(['name saved_search.name_taken']);
    await save('焊工', {}, other);
    for (let at = 1; at < 20; at += 1) await save(`第${at}个`);
    expect(await failureOf(save('第二十个'))).toBe('refused saved_search.too_many');
  });

  test('is saved once under one key', async () => {
    const one = await save('焊工', {}, hr, 'key');
    const again = await save('焊工', {}, hr, 'key');
    expect(again.stored.id).toBe(one.stored.id);
    expect(await world.app.listSearches(by(hr))).toHaveLength(1);
  });

  test.each([
    ['name', { name: '' }],
    ['name', { name: '两\n行' }],
    ['name', { name: '138 0000 0000' }],
    ['q', { q: '13800000000' }],
    ['q', { can: [{ field: 'words', values: ['a@b.cn'] }] }],
    ['q', { not: [{ field: 'sources', values: ['340403199001011234'] }] }],
    ['must.galaxy', { must: [{ field: 'galaxy', values: ['x'] }] }],
  ])('with a fault in %s is refused: %j', async (path, sent) => {
    expect(await faultsOf(save('焊工', sent))).toEqual([`${path} body.value`]);
    expect(await world.app.listSearches(by(hr))).toEqual([]);
  });

  test('that comes to find too many is listed, and neither looked at nor told', async () => {
    const found = Array.from({ length: MOST_FOUND + 1 }, (_, at) => `t${at}`);
    const { stored } = await save();
    world.search.all = async (_query, most) => (found.length > most ? null : found);
    expect(await failureOf(save('更多'))).toBe('refused saved_search.too_broad');
    expect(await failureOf(look(stored.id, true))).toBe('refused saved_search.too_broad');
    expect((await world.app.listSearches(by(hr))).map(({ now }) => now)).toEqual([null]);
    world.clock.now = new Date(world.clock.now.getTime() + DAY);
    expect(await tell()).toBe(0);
  });
});

describe('news of a saved search', () => {
  test('are told once a day at most, by number, and again only when there are more', async () => {
    const { stored } = await save();
    await add();
    expect(await tell()).toBe(0); // saved today
    world.clock.now = new Date(world.clock.now.getTime() + DAY);
    await add();
    expect([await tell(), await tell()]).toEqual([1, 0]);
    const told = { searchId: stored.id, owner: hr.subject, newCount: 2, day: '2026-11-24' };
    expect(await news()).toEqual([told]);
    world.clock.now = new Date(world.clock.now.getTime() + DAY);
    expect(await tell()).toBe(0);
    await look(stored.id, true);
    await add();
    expect(await tell()).toBe(0); // asked today already
    world.clock.now = new Date(world.clock.now.getTime() + DAY);
    expect(await tell()).toBe(1);
    expect(await news()).toEqual([told, { ...told, newCount: 1, day: '2026-11-26' }]);
  });
});

describe('a deletion', () => {
  test('takes the person out of what was seen: neither gone nor new', async () => {
    const [first] = [await add(), await add()];
    const { stored } = await save();
    const { report } = await world.app.deleteTalent({ id: first }, by(hr));
    expect(report).toContainEqual({ store: 'savedSearches', state: 'removed' });
    expect((await world.ways.savedSearches.get(hr.subject, stored.id))?.seen).not.toContain(first);
    expect((await look(stored.id)).view.now).toEqual({ total: 1, fresh: 0, gone: 0 });
  });

  test('is not undone by a look that the index has misled', async () => {
    const first = await add();
    const { stored } = await save();
    await world.ways.erasures.erase(first, 'asked', hr.subject); // the index has the person still
    await look(stored.id, true);
    expect((await world.ways.savedSearches.get(hr.subject, stored.id))?.seen).toEqual([]);
  });
});

const ids = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'));

test('new and gone are the two differences, whatever was seen and is found', () => {
  fc.assert(
    fc.property(ids, ids, (seen, found) => {
      const { fresh, gone } = newsOf(seen, found);
      expect(fresh.every((id) => found.includes(id) && !seen.includes(id))).toBe(true);
      expect(found.length - fresh.length).toBe(seen.length - gone);
    }),
  );
});
