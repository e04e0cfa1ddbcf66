import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openMemoryStore, type Store } from '@shuangzhao/persistence';
import { storedAccounts } from '../src/adapters/stored-accounts.js';
import { createFirstCredentials } from '../src/adapters/first-credentials.js';
import { idOfSecret, newSecret, storedSessions } from '../src/adapters/stored-sessions.js';
import { createApp, type App } from '../src/app.js';
import type { Accounts, Sessions } from '../src/application/ways.js';
import { createLockOut } from '../src/domain/lock-out.js';
import { actorOf } from '../src/domain/account.js';

const MINUTE = 60_000;
const passwords = {
  hash: async (password: string) => `hash of ${password}`,
  verify: async (stored: string, password: string) => stored === `hash of ${password}`,
  nobody: '',
};

describe('sessions in time', () => {
  const clock = { at: new Date() };
  let store: Store;
  let accounts: Accounts;
  let sessions: Sessions;
  let app: App;

  beforeEach(async () => {
    clock.at = new Date('2026-11-22T02:00:00Z');
    const now = () => clock.at;
    store = await openMemoryStore({ service: 'gateway', now, runTwice: true });
    accounts = await storedAccounts(store);
    sessions = await storedSessions(store, now);
    const lockOut = createLockOut(now);
    const firstCredentials = createFirstCredentials('secret');
    app = createApp({ accounts, sessions, passwords, lockOut, newSecret, idOfSecret, firstCredentials, now });
    const fields = { username: 'hr', name: '人社', roles: ['hr' as const], scopes: {}, passwordHash: 'hash of x' };
    await accounts.create({ ...fields, disabled: false, createdAt: clock.at, updatedAt: clock.at }, undefined);
  });
  afterEach(() => store.close());

  const signIn = async (kind: 'token' | 'cookie') => {
    const { secret, account } = await app.signIn({ username: 'hr', password: 'x', address: 'a', kind });
    return { secret, id: idOfSecret(secret), actor: actorOf(account) };
  };
  const later = (minutes: number) => (clock.at = new Date(clock.at.getTime() + minutes * MINUTE));

  test('those that are over are not listed, and can not be ended', async () => {
    const token = await signIn('token');
    later(1);
    const cookie = await signIn('cookie');
    later(14);
    const listed = async () => (await app.listSessions(token.id, { actor: token.actor })).items.map(({ kind }) => kind);
    expect(await listed()).toEqual(['cookie', 'token']);
    later(1);
    expect(await listed()).toEqual(['token']);
    await expect(app.endOwnSession(cookie.id, { actor: token.actor })).rejects.toMatchObject({
      kind: 'notFound',
      code: 'session.not_found',
    });
    later(12 * 60);
    expect(await listed()).toEqual([]);
  });

  test('say when they were seen last, to the minute', async () => {
    const { secret, id, actor } = await signIn('token');
    later(5);
    await app.findCaller(secret, 'token');
    const { items } = await app.listSessions(id, { actor });
    expect(items).toEqual([
      {
        id,
        kind: 'token',
        createdAt: '2026-11-22T02:00:00.000Z',
        lastSeenAt: '2026-11-22T02:05:00.000Z',
        current: true,
      },
    ]);
  });

  test('one that is ended while it is being looked at stays ended', async () => {
    const { id } = await signIn('cookie');
    await sessions.end(id);
    await sessions.seen(id, clock.at);
    expect(await sessions.get(id)).toBeNull();
  });

  test('of many, the 200 newest are shown with the number of all; a new password ends every other one', async () => {
    const first = await signIn('token');
    for (let n = 0; n < 1_100; n += 1)
      await sessions.start(`s${n}`, {
        accountId: first.actor.subject,
        kind: 'token',
        createdAt: new Date(clock.at.getTime() + n),
        lastSeenAt: clock.at,
      });
    const { items, total } = await app.listSessions(first.id, { actor: first.actor });
    expect([items.length, items[0]?.id, total]).toEqual([200, 's1099', 1_101]);
    await app.changePassword({ current: 'x', next: 'y', sessionId: first.id }, { actor: first.actor });
    const left = await app.listSessions(first.id, { actor: first.actor });
    expect(left.items.map(({ id }) => id)).toEqual([first.id]);
  });
});
