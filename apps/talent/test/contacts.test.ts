import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { by, draftOf, failureOf, faultsOf, hr, officer, openWorld, type World } from './world.js';

let world: World;
let talentId: string;
beforeEach(async () => {
  world = await openWorld();
  talentId = (await world.app.createTalent(draftOf(), by(hr))).id;
});
afterEach(() => world.close());

const DAY = 24 * 3_600_000;
const other = officer('two');
const nextDay = () => {
  world.clock.now = new Date(world.clock.now.getTime() + DAY);
};

const note = (sent: object = {}, actor = hr, key?: string) =>
  world.app.noteContact({ talentId, on: '', way: 'phone', words: '有意向', nextOn: null, ...sent }, by(actor, key));
const list = (page: object = {}) => world.app.listContacts({ id: talentId, limit: 0, cursor: '', ...page }, by(hr));
const tell = () => world.app.tellContacts(() => false);
const told = async () =>
  (await world.events()).flatMap(({ type, body }) => (type === 'ContactDue' ? [body as { owner: string }] : []));

describe('a contact', () => {
  test('tells who contacted the person when, how, and in which words, the one noted last first', async () => {
    await note({ on: '2026-11-20', words: '' });
    world.clock.now = new Date(world.clock.now.getTime() + 1000);
    await note({ way: 'wechat', nextOn: '2026-12-01' }, other);
    const { items, total } = await list();
    expect(total).toBe(2);
    expect(items.map(({ contact: { talentId: _talent, ...rest } }) => rest)).toEqual([
      { on: '2026-11-23', way: 'wechat', words: '有意向', nextOn: '2026-12-01', by: other.subject },
      { on: '2026-11-20', way: 'phone', words: '', nextOn: null, by: hr.subject },
    ]);
    const first = await list({ limit: 1 });
    const second = await list({ limit: 1, cursor: first.nextCursor });
    expect([...first.items, ...second.items]).toEqual(items);
  });

  test('is noted once under one key', async () => {
    const one = await note({}, hr, 'key');
    expect((await note({}, hr, 'key')).id).toBe(one.id);
    expect((await list()).total).toBe(1);
  });

  test.each([
    ['on', { on: '2026-11-24' }],
    ['on', { on: '2026-02-30' }],
    ['way', { way: 'pigeon' }],
    ['words', { words: '长'.repeat(501) }],
    ['nextOn', { nextOn: '2026-11-22' }],
    ['nextOn', { nextOn: 'soon' }],
  ])('with a fault in %s is refused: %j', async (path, sent) => {
    expect(await faultsOf(note(sent))).toEqual([`${path} body.value`]);
    expect((await list()).total).toBe(0);
  });

  test('is of a person who is there, and nobody but the office notes or sees one', async () => {
    expect(await failureOf(note({ talentId: 'nobody' }))).toBe('notFound talent.not_found');
    expect(await failureOf(world.app.listContacts({ id: 'nobody', limit: 0, cursor: '' }, by(hr)))).toBe(
      'notFound talent.not_found',
    );
    for (const role of ['enterprise', 'leader', 'admin', 'auditor'] as const) {
      const actor = { subject: 'x', roles: [role], scopes: {} };
      expect(await failureOf(note({}, actor))).toMatch(/^forbidden /);
      expect(await failureOf(world.app.listContacts({ id: talentId, limit: 0, cursor: '' }, by(actor)))).toMatch(
        /^forbidden /,
      );
    }
  });

  test('goes with the person', async () => {
    const { id } = await note({ nextOn: '2026-11-24' });
    const { report } = await world.app.deleteTalent({ id: talentId }, by(hr));
    expect(report).toContainEqual({ store: 'contacts', state: 'removed' });
    expect(await world.ways.contacts.get(id)).toBeNull();
    nextDay();
    expect([await tell(), await told()]).toEqual([0, []]);
    expect(await failureOf(note())).toBe('notFound talent.not_found');
  });
});

describe('the next contact', () => {
  test('is told on its day to who said so, once', async () => {
    const { id } = await note({ nextOn: '2026-11-24' });
    expect(await tell()).toBe(0);
    nextDay();
    expect([await tell(), await tell()]).toEqual([1, 0]);
    expect(await told()).toEqual([{ contactId: id, talentId, owner: hr.subject, dueOn: '2026-11-24' }]);
  });

  test('is settled by a contact that the same officer notes before, and by nobody else’s', async () => {
    await note({ nextOn: '2026-11-24' });
    await note({ nextOn: '2026-11-24' }, other);
    world.clock.now = new Date(world.clock.now.getTime() + 1000);
    await note();
    nextDay();
    expect(await tell()).toBe(1);
    expect((await told()).map(({ owner }) => owner)).toEqual([other.subject]);
    expect((await list()).items.map(({ contact }) => contact.nextOn)).toEqual([null, '2026-11-24', '2026-11-24']);
  });
});
