import { underKey, uuidv7, type Doc, type Filter, type Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import type { Need } from '../domain/need.js';
import type { NeedFilter, Needs, StoredNeed } from '../domain/need-ports.js';
import { REFERRAL_STATES, type ReferralState } from '../domain/referral.js';
import { listPage } from './list-page.js';
import { needOf, NeedRecords, needRecordOf } from './need-records.js';
import { needChanged } from './need-events.js';
import { ReferralRecords } from './referral-records.js';
import { employerNames, EmployerRecords } from './stored-employers.js';
import type { StoredTalentsOptions } from './stored-talents.js';

const PAGE = 200;

type NeedRecord = Parameters<typeof needOf>[0];
type Options = Pick<StoredTalentsOptions, 'store' | 'append' | 'now'>;

const filterOf = ({ uscc, state }: NeedFilter): Filter<NeedRecord> => ({
  ...(uscc === '' ? {} : { uscc }),
  ...(state === '' ? {} : { state }),
});

/** Writes a need as it is now, with its event. */
export const saveNeed = async (tx: Tx, { append, now }: Omit<Options, 'store'>, held: Doc<NeedRecord>, need: Need) => {
  const { createdAt } = held;
  const record = { ...needRecordOf(need), createdAt, updatedAt: now() };
  await append(tx, needChanged(await tx.collection(NeedRecords).update(held.id, () => record)));
};

/** Enterprises' needs on the document port: state, event and saved reply commit together. Opens its collections. */
export const openNeeds = async ({ store, append, now }: Options): Promise<Needs> => {
  const needs = await store.collection(NeedRecords);
  const referrals = await store.collection(ReferralRecords);
  const employers = await store.collection(EmployerRecords);

  const referralsOf = async (ids: readonly string[]): Promise<ReadonlyMap<string, StoredNeed['referrals']>> => {
    const counts = new Map<string, Partial<Record<ReferralState, number>>>();
    for (const state of REFERRAL_STATES)
      for (const { key, count } of await referrals.group({ need: { $in: [...ids] }, state }, 'need'))
        counts.set(String(key), { ...counts.get(String(key)), [state]: count });
    return counts;
  };

  const stored = async (records: readonly Doc<NeedRecord>[]): Promise<StoredNeed[]> => {
    if (records.length === 0) return [];
    const names = await employerNames(
      employers,
      records.map(({ uscc }) => uscc),
    );
    const counts = await referralsOf(records.map(({ id }) => id));
    return records.map((record) => ({
      id: record.id,
      need: needOf(record),
      employerName: names.get(record.uscc) ?? null,
      referrals: counts.get(record.id) ?? {},
      version: record.version,
      createdAt: record.createdAt,
      updatedAt: record.updatedAt,
    }));
  };

  return {
    get: async (id) => {
      const record = await needs.get(id);
      return record && ((await stored([record]))[0] ?? null);
    },
    getMany: async (ids) => {
      const { items } = await needs.find({ id: { $in: [...ids] } }, { limit: 1000 });
      return new Map((await stored(items)).map((one) => [one.id, one]));
    },
    list: async (filter, request) => {
      const page = await listPage(needs, filterOf(filter), request, { createdAt: -1 });
      return { ...page, items: await stored(page.items) };
    },
    async *open() {
      let after: string | null = null;
      do {
        const options = { sort: { createdAt: -1 } as const, limit: PAGE, ...(after === null ? {} : { after }) };
        const page = await needs.find({ state: 'open' }, options);
        yield await stored(page.items);
        after = page.next;
      } while (after !== null);
    },
    create: async (need, requestKey) => {
      const at = now();
      const newId = uuidv7(at.getTime());
      const { id } = await underKey(store, requestKey && { ...requestKey, now }, async (tx) => {
        if ((await tx.collection(EmployerRecords).get(need.uscc)) === null)
          throw new AppError('refused', 'need.enterprise_unknown', 'The registry has no such enterprise.', {
            errors: [
              { path: 'uscc', code: 'need.enterprise_unknown', message: 'The registry has no such enterprise.' },
            ],
          });
        const record = { id: newId, ...needRecordOf(need), createdAt: at, updatedAt: at };
        await append(tx, needChanged(await tx.collection(NeedRecords).insert(record)));
        return { id: newId };
      });
      return id;
    },
    update: async (id, requestKey, change) => {
      await underKey(store, requestKey && { ...requestKey, now }, async (tx) => {
        const held = await tx.collection(NeedRecords).get(id);
        if (held === null) throw needNotFound();
        const need = needOf(held);
        const after = change({ need: needOf(held), version: held.version });
        if (JSON.stringify(after) !== JSON.stringify(need)) await saveNeed(tx, { append, now }, held, after);
        return { id };
      });
    },
  };
};

export const needNotFound = () => new AppError('notFound', 'need.not_found', 'There is no such need.');
