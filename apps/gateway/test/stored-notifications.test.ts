import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openMemoryStore, type Store } from '@shuangzhao/persistence';
import { storedAccounts } from '../src/adapters/stored-accounts.js';
import { openNotifications, type StoredNotifications } from '../src/adapters/stored-notifications.js';
import type { MatchNews } from '../src/domain/notification.js';

const DAY_MS = 86_400_000;
const USCC = '91340400MA2WXHN023';

const news = (policyId: string): MatchNews => ({
  uscc: USCC,
  policyId,
  version: 1,
  title: policyId,
  benefit: { estimate: null, upTo: 0, currency: 'CNY', text: '' },
  deadline: null,
});

describe('notifications in time', () => {
  const clock = { at: new Date() };
  const now = () => clock.at;
  let store: Store;
  let notifications: StoredNotifications;
  let reach: { accountId: string; uscc: string; jobs: boolean };

  beforeEach(async () => {
    clock.at = new Date('2026-11-22T02:00:00Z');
    store = await openMemoryStore({ service: 'gateway', now, runTwice: true });
    const accounts = await storedAccounts(store);
    notifications = await openNotifications(store, now);
    const { id } = await accounts.create(
      {
        username: 'enterprise',
        name: '示例',
        roles: ['enterprise'],
        scopes: {},
        enterprise: { uscc: USCC, name: '示例' },
        passwordHash: 'x',
        disabled: false,
        createdAt: clock.at,
        updatedAt: clock.at,
      },
      undefined,
    );
    reach = { accountId: id, uscc: USCC, jobs: true };
  });
  afterEach(() => store.close());

  const tell = (policyId: string, by = notifications) =>
    store.transaction((tx) => by.addMatch(tx, news(policyId), clock.at));
  const later = (milliseconds: number) => (clock.at = new Date(clock.at.getTime() + milliseconds));
  const namesSince = async (id: string) =>
    (await notifications.since(reach, id, 100)).map(({ match }) => match?.policyId);

  test('their ids rise in the order of telling, also when the clock goes back and after a restart', async () => {
    const names = Array.from({ length: 40 }, (_, n) => `p${n}`);
    for (const [n, name] of names.entries()) {
      if (n % 10 === 5) later(-60_000);
      await tell(name, n % 10 === 7 ? await openNotifications(store, now) : notifications);
      if (n % 10 === 7) notifications = await openNotifications(store, now);
    }
    expect(await namesSince('')).toEqual(names);
  });

  test('are swept after 30 days', async () => {
    for (let n = 0; n < 250; n += 1) await tell(`old-${n}`);
    later(29 * DAY_MS);
    expect(await notifications.sweep()).toBe(0);
    await tell('new');
    later(2 * DAY_MS);
    expect(await notifications.sweep()).toBe(250);
    expect(await namesSince('')).toEqual(['new']);
  });
});
