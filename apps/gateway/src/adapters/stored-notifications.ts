import {
  lowestIdAt,
  momentOfId,
  orderedIds,
  ringing,
  underKey,
  uuidv7,
  type Filter,
  type Store,
  type Tx,
} from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import type { Notifications } from '../application/ways.js';
import type { EnterpriseNews, JobNews, News, Reach, RightsNews, TalentNews } from '../domain/notification.js';
import {
  keyOfJob,
  LastToldRecords,
  notificationOf,
  NotificationRecords,
  recordOf,
  recordOfTalents,
  type NotificationRecord,
} from './notification-records.js';
import { accountDocument } from './stored-accounts.js';

const MOST_ACCOUNTS = 1000;
const PAGE = 200;
const KEEP_MS = 30 * 24 * 3_600_000;
/** Clocks may differ a little. */
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** What is told by a right of its own. */
const OF_REFERRALS: News['kind'] = 'retention.due';
const OF_TALENTS: News['kind'][] = ['search.news', 'contact.due'];
const RIGHTS = 'rights.due' as const;
const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Notifications as requests read them, and as the consumer writes them. */
export interface StoredNotifications extends Notifications {
  /** Tells every account that stands for the enterprise what it was not told yet, in the consumer's transaction. */
  addMatch(tx: Tx, news: EnterpriseNews, at: Date): Promise<void>;
  /** Tells who began a job how far it is, in the place of what he was told before. */
  putJob(tx: Tx, owner: string, news: JobNews, at: Date): Promise<void>;
  /** Tells an account, once, something about people. */
  addTalents(tx: Tx, owner: string, news: TalentNews, at: Date): Promise<void>;
  /** Tells who took a person's request in (empty: every officer of the desk), once each of both, that it is due soon or overdue. */
  addRights(tx: Tx, owner: string, news: RightsNews, at: Date): Promise<void>;
  /** The store with a ring, after each of its transactions, for those who wait for accounts that were told something. */
  readonly ringing: Store;
  /** Removes what is older than 30 days; answers how many. */
  sweep(): Promise<number>;
}

const visible = ({ accountId, uscc, jobs, referrals, talents, rights }: Reach): Filter<NotificationRecord> => ({
  accountId,
  $or: [
    { uscc: { $in: uscc === undefined ? [] : [uscc] } },
    ...(jobs ? [{ uscc: null, kind: { $nin: [OF_REFERRALS, ...OF_TALENTS, RIGHTS] } }] : []),
    ...(referrals ? [{ kind: OF_REFERRALS }] : []),
    ...(talents ? [{ kind: { $in: OF_TALENTS } }] : []),
    ...(rights ? [{ kind: RIGHTS }] : []),
  ],
});

/** Notifications on the document port. Opens their collection. */
export const openNotifications = async (store: Store, now: Now): Promise<StoredNotifications> => {
  const notifications = await store.collection(NotificationRecords);
  await store.collection(LastToldRecords);
  const newest = (await notifications.find({}, { sort: { id: -1 }, limit: 1 })).items[0];
  const makeId = orderedIds();
  const floor = newest === undefined ? 0 : momentOfId(newest.id).getTime() + 1; // above what is there, whatever the clock says
  const waiting = new Map<string, Set<() => void>>();
  const told = new Set<string>();

  /** Above the account's last one, whichever gateway made it: a stream that is past an id never looks below it again. */
  const newId = async (tx: Tx, accountId: string): Promise<string> => {
    const heads = tx.collection(LastToldRecords);
    const head = await heads.get(accountId);
    const above = head === null ? floor : momentOfId(head.last).getTime();
    let last = makeId(Math.max(now().getTime(), above));
    if (head !== null && last <= head.last) last = makeId(above + 1);
    await (head === null ? heads.insert({ id: accountId, last }) : heads.update(accountId, () => ({ last })));
    return last;
  };

  const add = async (tx: Tx, record: Omit<NotificationRecord, 'read'> & { read?: boolean }) => {
    await tx.collection(NotificationRecords).insert({ read: false, ...record, id: await newId(tx, record.accountId) });
    told.add(record.accountId); // too many rings do no harm
  };
  const heldUnder = async (tx: Tx, key: string) =>
    (await tx.collection(NotificationRecords).find({ key }, { limit: 1 })).items[0];

  const ring = () => {
    const accounts = [...told];
    told.clear();
    for (const account of accounts) for (const wake of waiting.get(account) ?? []) wake();
  };

  return {
    addMatch: async (tx, news, at) => {
      const { uscc, key: thing, newsJson } = recordOf(news);
      const those = { 'enterprise.uscc': uscc };
      const { items } = await tx.collection(accountDocument).find(those, { limit: MOST_ACCOUNTS });
      for (const { id: accountId } of items) {
        const key = JSON.stringify([accountId, ...thing]);
        if ((await heldUnder(tx, key)) === undefined)
          await add(tx, { accountId, key, at, kind: news.kind, uscc, newsJson });
      }
    },
    putJob: async (tx, owner, news, at) => {
      if ((await tx.collection(accountDocument).get(owner)) === null) return; // of the system itself
      const key = keyOfJob(owner, news);
      const held = await heldUnder(tx, key);
      if (held !== undefined) await tx.collection(NotificationRecords).remove(held.id);
      const before = held && notificationOf(held);
      const isSame = before?.kind === 'job.changed' && before.job.state === news.state;
      const read = isSame && before.read; // its end is news, each step is not
      await add(tx, { accountId: owner, key, at, read, kind: 'job.changed', newsJson: JSON.stringify(news) });
    },
    addTalents: async (tx, owner, news, at) => {
      if ((await tx.collection(accountDocument).get(owner)) === null) return; // no account any more
      const { key: thing, newsJson } = recordOfTalents(news);
      const key = JSON.stringify([owner, ...thing]);
      if ((await heldUnder(tx, key)) === undefined)
        await add(tx, { accountId: owner, key, at, kind: news.kind, newsJson });
    },
    addRights: async (tx, owner, news, at) => {
      const those = owner === '' ? { roles: 'hr' as const, disabled: false } : { id: owner };
      const { items } = await tx.collection(accountDocument).find(those, { limit: MOST_ACCOUNTS });
      for (const { id: accountId } of items) {
        const key = JSON.stringify([accountId, 'rights', news.requestId, news.overdue]);
        if ((await heldUnder(tx, key)) === undefined)
          await add(tx, { accountId, key, at, kind: RIGHTS, newsJson: JSON.stringify(news) });
      }
    },
    ringing: ringing(store, ring),
    sweep: async () => {
      const old = { id: { $lt: lowestIdAt(new Date(now().getTime() - KEEP_MS)) } };
      let swept = 0;
      for (;;) {
        const { items } = await notifications.find(old, { limit: PAGE });
        if (items.length === 0) return swept;
        await store.transaction(async (tx) => {
          for (const { id } of items) await tx.collection(NotificationRecords).remove(id);
        });
        swept += items.length;
      }
    },

    list: async (reach, { unread, limit, after }) => {
      const all = visible(reach);
      const open = { ...all, read: false };
      const asked = unread ? open : all;
      const options = { sort: { id: -1 }, limit, ...(after === undefined ? {} : { after }) } as const;
      const { items, next } = await notifications.find(asked, options);
      const counts = [await notifications.count(asked), await notifications.count(open)] as const;
      return { items: items.map(notificationOf), next, total: counts[0], unread: counts[1] };
    },
    since: async (reach, id, limit) => {
      const { items } = await notifications.find({ ...visible(reach), id: { $gt: id } }, { sort: { id: 1 }, limit });
      return items.map(notificationOf);
    },
    place: async (accountId, lastEventId) => {
      if (lastEventId !== undefined && UUID7.test(lastEventId)) {
        const age = now().getTime() - momentOfId(lastEventId).getTime();
        if (age < KEEP_MS && age > -MINUTE_MS) return { id: lastEventId, isReset: false };
      }
      const last = (await notifications.find({ accountId }, { sort: { id: -1 }, limit: 1 })).items[0]?.id ?? '';
      const recent = uuidv7(now().getTime() - HOUR_MS); // below all that may still be on its way
      return { id: last > recent ? last : recent, isReset: lastEventId !== undefined };
    },
    markRead: (reach, which, requestKey) =>
      underKey(store, requestKey && { ...requestKey, now }, async (tx) => {
        const records = tx.collection(NotificationRecords);
        const open = { ...visible(reach), read: false };
        const asked = which === 'all' ? open : { ...open, id: { $in: [...which] } };
        for (;;) {
          const { items } = await records.find(asked, { limit: PAGE });
          for (const { id } of items) await records.update(id, (held) => ({ ...held, read: true }));
          if (items.length < PAGE) return records.count(open);
        }
      }),
    onNews: (accountId, wake) => {
      const wakes = waiting.get(accountId) ?? new Set();
      waiting.set(accountId, wakes.add(wake));
      return () => {
        wakes.delete(wake);
        if (wakes.size === 0) waiting.delete(accountId);
      };
    },
  };
};
