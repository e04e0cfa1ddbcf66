import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startDayClock } from '../src/server/day-clock.js';
import { by, draftOf, failureOf, hr, openWorld, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const created = async (expiresOn: string) =>
  (await world.app.createTalent(draftOf({ basis: { expiresOn }, profile: { school: null } }), by(hr))).id;
const isThere = async (id: string) => (await failureOf(world.app.getTalent({ id }, by(hr)))) === undefined;
const erase = () => world.app.eraseExpired(() => false);

describe('the expiry', () => {
  test('keeps a record on its last day in Shanghai, and deletes it in the first minute after', async () => {
    const id = await created('2026-11-30');
    world.clock.now = new Date('2026-11-30T15:59:59Z');
    expect([await erase(), await isThere(id)]).toEqual([0, true]);
    world.clock.now = new Date('2026-11-30T16:00:00Z');
    expect([await erase(), await isThere(id)]).toEqual([1, false]);
    const erased = await world.store.audit.find({ document: id, collection: 'erasures' }, { limit: 10 });
    expect(erased.entries).toMatchObject([{ by: 'system', changes: [{ path: 'reason', after: 'expired' }] }]);
    expect((await world.events()).at(-1)).toEqual({ type: 'TalentErased', body: { id } });
    expect((await world.app.deleteTalent({ id }, by(hr))).at).toEqual(world.clock.now);
  });

  test('deletes more than a batch at once, from the index too, and leaves the others', async () => {
    const kept = await created('2027-11-30');
    for (let count = 0; count < 60; count += 1) await created('2026-11-24');
    await world.reindex();
    world.clock.now = new Date('2026-11-25T04:00:00Z');
    expect([await erase(), await erase()]).toEqual([60, 0]);
    const search = { q: '', must: [], can: [], not: [], facets: [], limit: 0, cursor: '' };
    const { items, total } = await world.app.searchTalents(search, by(hr));
    expect([total, items.map(({ id }) => id)]).toEqual([1, [kept]]);
  });

  test('forgets what is in clear no more', async () => {
    const id = await created('2027-11-30');
    const unmask = (fields: string[]) => world.app.unmaskTalent({ id, fields, purpose: '面试' }, by(hr));
    await unmask(['name']);
    await erase();
    expect((await world.app.getTalent({ id }, by(hr))).clear).toEqual(['name']);
    world.clock.now = new Date(world.clock.now.getTime() + 600_000);
    await erase();
    await unmask(['phone']);
    expect((await world.app.getTalent({ id }, by(hr))).clear).toEqual(['phone']);
  });

  test('begins at the start, goes on after a failure, and stops when it is told to', async () => {
    const told: string[] = [];
    const log = {
      info: (_details: object, sentence?: string) => void told.push(sentence ?? ''),
      error: (_details: object, sentence?: string) => void told.push(sentence ?? ''),
    };
    let runs = 0;
    const run = async () => {
      runs += 1;
      if (runs === 1) throw new Error('The store is away.');
      return 3;
    };
    const tasks = [
      { done: 'deleted', run },
      { done: 'told', run: async () => runs },
    ];
    const now = () => new Date();
    const { stop } = startDayClock({ tasks, lease: world.store.lease('expiry'), log, now });
    for (let tries = 0; tries < 500 && told.length < 4; tries += 1) await sleep(10);
    await stop();
    expect(told).toEqual(['a task of the day failed; it is tried again', 'told', 'deleted', 'told']);
    expect(runs).toBe(2);
  });
});
