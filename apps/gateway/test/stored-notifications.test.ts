import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openMemoryStore, type Store } from '@shuangzhao/persistence';
import { NotificationRecords } from '../src/adapters/notification-records.js';
import { storedAccounts } from '../src/adapters/stored-accounts.js';
import type { Reach } from '../src/domain/notification.js';
import { openNotifications, type StoredNotifications } from '../src/adapters/stored-notifications.js';

const DAY_MS = 86_400_000;
const USCC = '91340400MA2WXHN023';

const match = {
  uscc: USCC,
  version: 1,
  title: '甲',
  benefit: { estimate: null, upTo: 0, currency: 'CNY' as const, text: '' },
  deadline: null,
};

describe('notifications in time', () => {
  const clock = { at: new Date() };
  const now = () => clock.at;
  let store: Store;
  let notifications: StoredNotifications;
  let reach: Reach;

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
    reach = { accountId: id, uscc: USCC, jobs: true, referrals: false, talents: false, rights: false };
  });
  afterEach(() => store.close());

  const tell = (policyId: string, by = notifications) =>
    store.transaction((tx) =>
      by.addMatch(tx, { kind: 'match.found', match: { ...match, policyId, formerVersion: null } }, clock.at),
    );
  const later = (milliseconds: number) => (clock.at = new Date(clock.at.getTime() + milliseconds));
  const namesSince = async (id: string) =>
    (await notifications.since(reach, id, 100)).map((one) => one.kind === 'match.found' && one.match.policyId);

  test('their ids rise in the order of telling, also when the clock goes back and after a restart', async () => {
    const names = Array.from({ length: 40 }, (_, n) => `p${n}`);
    for (const [n, name] of names.entries()) {
      if (n % 10 === 5) later(-60_000);
      await tell(name, n % 10 === 7 ? await openNotifications(store, now) : notifications);
      if (n % 10 === 7) notifications = await openNotifications(store, now);
    }
    expect(await namesSince('')).toEqual(names);
  });

  test('their ids rise also where two gateways tell, whose clocks differ', async () => {
    const other = await openNotifications(store, () => new Date(clock.at.getTime() - 5_000));
    const names = Array.from({ length: 40 }, (_, n) => `p${n}`);
    for (const [n, name] of names.entries()) await tell(name, n % 3 === 1 ? other : notifications);
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

  test('those that were written down before there were kinds are read as matches and jobs', async () => {
    const records = await store.collection(NotificationRecords);
    const shared = { accountId: reach.accountId, at: clock.at, read: false };
    const old = { ...match, policyId: 'old' };
    const job = { id: 'industry-1', kind: 'enterprises.import', state: 'done', done: 1, total: 1 };
    await records.insert({ ...shared, id: 'a', key: 'a', uscc: USCC, newsJson: JSON.stringify(old) });
    await records.insert({ ...shared, id: 'b', key: 'b', newsJson: JSON.stringify(job) });
    expect(await notifications.since(reach, '', 10)).toEqual([
      { id: 'a', at: clock.at, read: false, kind: 'match.found', match: { ...old, formerVersion: null } },
      { id: 'b', at: clock.at, read: false, kind: 'job.changed', job },
    ]);
  });

  test('that it is time to ask who stayed is told once, to whom may see referrals', async () => {
    const { accountId } = reach;
    const retention = { referralId: 'r', needId: 'n', position: '工程师', months: 6, dueOn: '2026-11-22' };
    for (const owner of [accountId, accountId, 'nobody'])
      await store.transaction((tx) =>
        notifications.addTalents(tx, owner, { kind: 'retention.due', retention }, clock.at),
      );
    const seen = async (rights: Partial<Reach>) =>
      (await notifications.since({ ...reach, ...rights }, '', 10)).map(({ id: _id, ...news }) => news);
    expect(await seen({ referrals: false })).toEqual([]);
    expect(await seen({ referrals: true, jobs: false })).toEqual([
      { at: clock.at, read: false, kind: 'retention.due', retention },
    ]);
  });

  test('that a saved search finds somebody new is told once a day, to whom may see people', async () => {
    const { accountId } = reach;
    const search = { searchId: 's', newCount: 3, day: '2026-11-22' };
    for (const told of [search, search, { ...search, newCount: 4, day: '2026-11-23' }])
      await store.transaction((tx) =>
        notifications.addTalents(tx, accountId, { kind: 'search.news', search: told }, clock.at),
      );
    const seen = async (rights: Partial<Reach>) => {
      const all = await notifications.since({ ...reach, ...rights }, '', 10);
      return all.map((news) => (news.kind === 'search.news' ? news.search.newCount : news.kind));
    };
    expect(await seen({ talents: false, referrals: true })).toEqual([]);
    expect(await seen({ talents: true, jobs: false })).toEqual([3, 4]);
  });
});
