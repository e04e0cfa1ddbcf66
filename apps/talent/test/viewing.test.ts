import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  by,
  draftOf,
  failureOf,
  faultsOf,
  hr,
  newIdNumber,
  newPhone,
  officer,
  openWorld,
  type World,
} from './world.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const MINUTE = 60_000;
const page = { limit: 0, cursor: '' };
const created = async (identity: Parameters<typeof draftOf>[0] = {}) =>
  (await world.app.createTalent(draftOf(identity), by(hr))).id;
const view = (id: string, actor = hr) => world.app.getTalent({ id }, by(actor));
const unmask = (id: string, fields: string[], purpose = '电话通知面试') =>
  world.app.unmaskTalent({ id, fields, purpose }, by(hr));
const lookUp = (key: object, actor = hr) =>
  world.app.lookUpTalents({ name: '', initials: '', phone: '', idNumber: '', purpose: '核对', ...key }, by(actor));
const pass = (milliseconds: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + milliseconds);
};

describe('an unmasking', () => {
  test('shows its fields for ten minutes, to who asked and nobody else', async () => {
    const phone = newPhone();
    const id = await created({ identity: { phone, email: 'a@example.com' } });
    const { identity, clearUntil } = await unmask(id, ['phone']);
    expect([identity, clearUntil]).toEqual([{ phone }, new Date(world.clock.now.getTime() + 10 * MINUTE)]);
    expect(await view(id)).toMatchObject({
      identity: { name: '示**', phone, email: 'a***@example.com' },
      clear: ['phone'],
      clearUntil,
    });
    expect((await view(id, officer('two'))).identity.phone).toMatch(/^138\*{4}\d{4}$/);
    pass(10 * MINUTE);
    expect(await view(id)).toMatchObject({ clear: [], clearUntil: null });
  });

  test('of further fields adds them, and makes the first last no longer', async () => {
    const id = await created({ identity: { phone: newPhone() } });
    await unmask(id, ['phone']);
    pass(6 * MINUTE);
    const { clearUntil } = await unmask(id, ['name']);
    expect((await view(id)).clear).toEqual(['phone', 'name']);
    pass(5 * MINUTE);
    expect(await view(id)).toMatchObject({ clear: ['name'], clearUntil, identity: { name: '示例甲' } });
  });

  test('without a purpose, or of no field of the identity, is refused', async () => {
    const id = await created();
    expect(await faultsOf(unmask(id, ['phone'], ' '))).toEqual(['purpose body.value']);
    expect(await faultsOf(unmask(id, []))).toEqual(['fields body.value']);
    expect(await faultsOf(unmask(id, ['phone', 'school']))).toEqual(['fields body.value']);
    expect(await failureOf(unmask('nobody', ['phone']))).toBe('notFound talent.not_found');
  });

  test('holds for lists too', async () => {
    const id = await created();
    await unmask(id, ['name']);
    await world.reindex();
    const search = { q: '', must: [], can: [], not: [], facets: [], ...page };
    const { items } = await world.app.searchTalents(search, by(hr));
    expect(items.map(({ identity }) => identity.name)).toEqual(['示例甲']);
  });
});

describe('the log of a person', () => {
  test('tells who looked, at what and why, newest first', async () => {
    const id = await created();
    await view(id, officer('two'));
    pass(MINUTE);
    await unmask(id, ['name'], '面试');
    pass(MINUTE);
    await lookUp({ name: '示例甲' });
    const { items, total } = await world.app.listTalentAccess({ id, ...page }, by(hr));
    expect([total, items.map(({ by: who, kind, fields, purpose }) => [who, kind, fields, purpose])]).toEqual([
      3,
      [
        ['hr-one', 'lookUp', [], '核对'],
        ['hr-one', 'unmask', ['name'], '面试'],
        ['hr-two', 'view', [], null],
      ],
    ]);
    expect(await failureOf(world.app.listTalentAccess({ id: 'nobody', ...page }, by(hr)))).toBe(
      'notFound talent.not_found',
    );
  });
});

describe('a look-up', () => {
  test('finds exactly by each key, however it is typed', async () => {
    const [phone, idNumber] = [newPhone(), newIdNumber()];
    const id = await created({ identity: { name: '单雄示例', phone, idNumber } });
    await created({ identity: { name: '单雄示例二' } });
    const keys = [
      { name: ' 单雄示例 ' },
      { initials: 'SXSL' },
      { phone: `+86${phone}` },
      { idNumber: idNumber.toLowerCase() },
    ];
    for (const key of keys) expect((await lookUp(key)).map((found) => found.id)).toEqual([id]);
    expect(await lookUp({ name: '单雄' })).toEqual([]);
    expect((await lookUp({ phone })).map(({ identity }) => identity.name)).toEqual(['单***']);
  });

  test('takes one key, and a purpose', async () => {
    expect(await failureOf(lookUp({}))).toBe('invalid talent.look_up_one');
    expect(await failureOf(lookUp({ name: '示例甲', initials: 'slj' }))).toBe('invalid talent.look_up_one');
    expect(await failureOf(lookUp({ name: '示例甲', purpose: '' }))).toBe('invalid body.value');
    expect(await failureOf(lookUp({ phone: '138' }))).toBe('invalid talent.phone_invalid');
    expect(await failureOf(lookUp({ initials: '示例' }))).toBe('invalid body.value');
  });
});

describe('an officer', () => {
  test('rings an alarm at 300 people of a day and sees no more than 1,000, until midnight', async () => {
    for (let count = 0; count < 50; count += 1) await created({ profile: { school: null } });
    const fifty = () => lookUp({ name: '示例甲' });
    for (let times = 0; times < 20; times += 1) {
      expect((await fifty()).length).toBe(50);
      expect(world.alarmed).toEqual(times < 5 ? [] : ['hr-one']);
    }
    const [one] = await lookUp({ name: '示例甲' }, officer('two'));
    const id = one?.id ?? '';
    const refused = view(id);
    expect(await failureOf(refused)).toBe('limited talent.view_limit');
    await expect(refused).rejects.toMatchObject({ retryAfter: 12 * 3600 });
    expect(await failureOf(unmask(id, ['name']))).toBe('limited talent.view_limit');
    pass(12 * 3600_000);
    expect((await view(id)).id).toBe(id);
    const { items } = await world.app.listTalentAccess({ id, limit: 1, cursor: '' }, by(hr));
    expect(items).toMatchObject([{ kind: 'view' }]);
  });
});
