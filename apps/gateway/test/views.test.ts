import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routes } from '@shuangzhao/api';
import { openGateway, PASSWORD, USCC } from './gateway.js';

const OTHER = '91340400MA2WXHN07N';
const base = '/api/v1/me/views';
type Token = Record<string, string>;

let gateway: Awaited<ReturnType<typeof openGateway>>;
let made = 0;
beforeAll(async () => {
  gateway = await openGateway(['admin', 'auditor']);
});
afterAll(() => gateway.stop());

/** A new account with its token. */
const newcomer = async (fields: object = { roles: ['hr'] }) => {
  const username = `user-${(made += 1)}`;
  const account = { username, name: `${username}的名字`, password: PASSWORD, ...fields };
  const { body } = await gateway.ask('POST', '/api/v1/accounts', account, await gateway.tokenOf('admin'));
  return { id: String(body['id']), username, name: account.name, token: await gateway.tokenOf(username) };
};
const ofEnterprise = (uscc = USCC) => ({ roles: ['enterprise'], enterprise: { uscc, name: '示例' } });
const reform = async (id: string, fields: object) =>
  gateway.ask('PATCH', `/api/v1/accounts/${id}`, fields, await gateway.tokenOf('admin'));

const create = (token: Token, fields: object = {}, headers: Token = {}) =>
  gateway.ask(
    'POST',
    base,
    { list: 'library', name: `视图${(made += 1)}`, search: '', shared: false, ...fields },
    {
      ...token,
      ...headers,
    },
  );
const patch = (token: Token, id: unknown, body: object, headers: Token = {}) =>
  gateway.ask('PATCH', `${base}/${String(id)}`, body, { ...token, ...headers });
const remove = (token: Token, id: unknown) => gateway.ask('DELETE', `${base}/${String(id)}`, undefined, token);
const read = async (token: Token, query = 'list=library') => {
  const { status, body } = await gateway.ask('GET', `${base}?${query}`, undefined, token);
  expect(status).toBe(200);
  return routes.listViews.responses[200].parse(body);
};
const names = async (token: Token, query?: string) => (await read(token, query)).items.map(({ name }) => name);
const refusal = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body['code']];

describe('an own view', () => {
  test('is saved, listed, changed and deleted; nobody else sees it', async () => {
    const [{ token }, mate] = [await newcomer(), await newcomer()];
    const saved = await create(token, { list: 'registry', name: ' 规上 ', search: 'q=a', columns: ['updatedAt'] });
    expect([saved.status, saved.headers.get('etag')]).toEqual([201, '"1"']);
    const view = routes.createView.responses[201].parse(saved.body);
    expect(view).toMatchObject({ name: '规上', search: 'q=a', columns: ['updatedAt'], shared: false, own: true });
    expect((await read(token, 'list=registry')).items).toEqual([view]);
    expect(await read(token)).toEqual({ items: [], nextCursor: null, total: 0 });
    expect(await names(mate.token, 'list=registry')).toEqual([]);

    const changed = await patch(token, view.id, { search: '', columns: null });
    expect(changed.body).toMatchObject({ name: '规上', search: '', columns: null, version: 2 });
    expect(changed.headers.get('etag')).toBe('"2"');
    expect((await remove(token, view.id)).status).toBe(204);
    expect(refusal(await remove(token, view.id))).toEqual([404, 'view.not_found']);
    expect(await names(token, 'list=registry')).toEqual([]);
  });

  test('is refused where it was changed meanwhile', async () => {
    const { token } = await newcomer();
    const { body } = await create(token);
    expect((await patch(token, body['id'], { name: '一' }, { 'if-match': '"1"' })).status).toBe(200);
    expect((await patch(token, body['id'], { name: '二' }, { 'if-match': '"1"' })).status).toBe(412);
    expect(await names(token)).toEqual(['一']);
  });

  test('has a name that no other of its list has', async () => {
    const { token } = await newcomer();
    await create(token, { name: '甲' });
    expect(refusal(await create(token, { name: ' 甲' }))).toEqual([409, 'view.name_taken']);
    expect((await create(token, { name: '甲', list: 'registry' })).status).toBe(201);
    expect((await create((await newcomer()).token, { name: '甲' })).status).toBe(201);
    const { body } = await create(token, { name: '乙' });
    expect(refusal(await patch(token, body['id'], { name: '甲' }))).toEqual([409, 'view.name_taken']);
    expect((await patch(token, body['id'], { name: '乙' })).status).toBe(200);
  });

  test('is one of 50 at most', async () => {
    const { token } = await newcomer();
    for (let n = 0; n < 50; n += 1) expect((await create(token)).status).toBe(201);
    expect(refusal(await create(token))).toEqual([422, 'view.too_many']);
    expect((await create(token, { list: 'registry' })).status).toBe(201);
    const [first] = (await read(token)).items;
    await remove(token, first?.id);
    expect((await create(token)).status).toBe(201);
    const page = await read(token, 'list=library&limit=30');
    const rest = await read(token, `list=library&limit=30&cursor=${page.nextCursor ?? ''}`);
    expect([page.items.length, rest.items.length, rest.nextCursor, page.total]).toEqual([30, 20, null, 50]);
    expect(new Set([...page.items, ...rest.items].map(({ id }) => id)).size).toBe(50);
  });

  test('names columns of its own list alone', async () => {
    const { token } = await newcomer();
    expect(refusal(await create(token, { columns: ['updatedAt'] }))).toEqual([400, 'view.column_unknown']);
    expect(refusal(await create(token, { columns: ['secret'] }))).toEqual([400, 'body.value']);
    const { body } = await create(token, { columns: null });
    expect(refusal(await patch(token, body['id'], { columns: ['updatedAt'] }))).toEqual([400, 'view.column_unknown']);
  });

  test('is written once under a key, also at another try', async () => {
    const { token } = await newcomer();
    const key = { 'idempotency-key': 'k' };
    const first = await create(token, { name: '甲' }, key);
    const again = await create(token, { name: '甲' }, key);
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([201, first.text, '"1"']);
    expect(refusal(await create(token, { name: '乙' }, key))).toEqual([409, 'idempotency.key_reused']);
    const id = first.body['id'];
    const renamed = await patch(token, id, { name: '丙' }, key);
    expect((await patch(token, id, { name: '丙' }, key)).text).toBe(renamed.text);
    expect((await read(token)).items).toMatchObject([{ name: '丙', version: 2 }]);
    const other = (await create(token, { name: '丁' })).body['id'];
    expect(refusal(await patch(token, other, { name: '丙' }, key))).toEqual([409, 'idempotency.key_reused']);
  });
});

describe('a shared view', () => {
  test('is used by the team, with the name of its owner, and changed by its owner alone', async () => {
    const [owner, mate] = [await newcomer(ofEnterprise()), await newcomer(ofEnterprise())];
    const strangers = [await newcomer(ofEnterprise(OTHER)), await newcomer()];
    const id = (await create(owner.token, { name: '共享', shared: true })).body['id'];
    await create(mate.token, { name: '自己的' });
    expect((await read(mate.token)).items).toMatchObject([
      { name: '自己的', own: true, ownerName: null },
      { name: '共享', own: false, shared: true, ownerName: owner.name },
    ]);
    for (const { token } of strangers) {
      expect(await names(token)).toEqual([]);
      expect(refusal(await patch(token, id, { name: 'x' }))).toEqual([404, 'view.not_found']);
      expect(refusal(await remove(token, id))).toEqual([404, 'view.not_found']);
    }
    expect(refusal(await patch(mate.token, id, { name: 'x' }, { 'if-match': '"9"' }))).toEqual([403, 'view.not_own']);
    expect(refusal(await remove(mate.token, id))).toEqual([403, 'view.not_own']);
    await patch(owner.token, id, { shared: false });
    expect(await names(mate.token)).toEqual(['自己的']);
    expect(refusal(await remove(mate.token, id))).toEqual([404, 'view.not_found']);
  });

  test('is gone at once for who is no longer of the team, and comes with a new one', async () => {
    const owner = await newcomer({ roles: ['county'], scopes: { regions: ['340403'] } });
    const mover = await newcomer({ roles: ['county'], scopes: { regions: ['340404'] } });
    await create(owner.token, { name: '田家庵', shared: true });
    expect(await names(mover.token)).toEqual([]);
    await reform(mover.id, { scopes: { regions: ['340403'] } });
    expect(await names(await gateway.tokenOf(mover.username))).toEqual(['田家庵']);
    await reform(mover.id, { roles: ['leader'] });
    expect(await names(await gateway.tokenOf(mover.username))).toEqual([]);
  });

  test('of an account that is disabled goes on', async () => {
    const scopes = { industries: ['光伏'] };
    const [owner, mate] = [
      await newcomer({ roles: ['taskforce'], scopes }),
      await newcomer({ roles: ['taskforce'], scopes }),
    ];
    await create(owner.token, { name: '留下', shared: true });
    await reform(owner.id, { disabled: true });
    expect((await read(mate.token)).items).toMatchObject([{ name: '留下', ownerName: owner.name }]);
  });
});

describe('the right', () => {
  test('nobody is served who is not signed in', async () => {
    const nobody = {};
    expect((await gateway.ask('GET', `${base}?list=library`)).status).toBe(401);
    expect((await create(nobody)).status).toBe(401);
    expect((await patch(nobody, 'x', {})).status).toBe(401);
    expect((await remove(nobody, 'x')).status).toBe(401);
    expect((await gateway.ask('GET', '/api/v1/me/lists/registry')).status).toBe(401);
    expect((await gateway.ask('PUT', '/api/v1/me/lists/registry', { columns: null })).status).toBe(401);
  });

  test('a list that one may not read has no views and no columns', async () => {
    const { token } = await newcomer(ofEnterprise());
    expect((await create(token, { list: 'registry' })).status).toBe(404);
    expect((await gateway.ask('GET', `${base}?list=registry`, undefined, token)).status).toBe(404);
    expect((await gateway.ask('GET', '/api/v1/me/lists/registry', undefined, token)).status).toBe(404);
    expect((await gateway.ask('PUT', '/api/v1/me/lists/registry', { columns: null }, token)).status).toBe(404);
    expect((await create((await newcomer()).token, { list: 'audit' })).status).toBe(403);
    expect((await create(await gateway.tokenOf('auditor'), { list: 'audit', search: 'by=a' })).status).toBe(201);
  });
});

describe('the columns of a list', () => {
  const setting = '/api/v1/me/lists/registry';
  const choose = (token: Token, columns: unknown, headers: Token = {}) =>
    gateway.ask('PUT', setting, { columns }, { ...token, ...headers });
  const chosen = async (token: Token) => (await gateway.ask('GET', setting, undefined, token)).body['columns'];

  test('are the own choice, kept until it is taken back', async () => {
    const [{ token }, mate] = [await newcomer(), await newcomer()];
    expect(await chosen(token)).toBeNull();
    expect((await choose(token, ['enterprise.employees', 'updatedAt'])).body).toEqual({
      columns: ['enterprise.employees', 'updatedAt'],
    });
    expect(await chosen(token)).toEqual(['enterprise.employees', 'updatedAt']);
    expect(await chosen(mate.token)).toBeNull();
    expect((await choose(token, [])).body).toEqual({ columns: [] });
    expect(await chosen(token)).toEqual([]);
    expect((await choose(token, null)).body).toEqual({ columns: null });
    expect(await chosen(token)).toBeNull();
    expect((await choose(token, null)).status).toBe(200);
  });

  test('are written once under a key', async () => {
    const { token } = await newcomer();
    const key = { 'idempotency-key': 'k' };
    await choose(token, ['updatedAt'], key);
    await choose(token, null);
    expect((await choose(token, ['updatedAt'], key)).body).toEqual({ columns: ['updatedAt'] });
    expect(await chosen(token)).toBeNull();
    expect(refusal(await choose(token, [], key))).toEqual([409, 'idempotency.key_reused']);
  });

  test('are those that the list has', async () => {
    const { token } = await newcomer();
    expect(refusal(await choose(token, ['secret']))).toEqual([400, 'body.value']);
    expect((await gateway.ask('GET', '/api/v1/me/lists/talents', undefined, token)).status).toBe(400);
    const library = await gateway.ask('PUT', '/api/v1/me/lists/library', { columns: ['updatedAt'] }, token);
    expect(refusal(library)).toEqual([400, 'view.column_unknown']);
  });
});
