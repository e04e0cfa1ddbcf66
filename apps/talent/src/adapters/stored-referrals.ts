import { underKey, uuidv7, type Doc, type Filter, type Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import { requireOpen, withHire } from '../domain/need.js';
import type { ReferralFilter, Referrals, StoredReferral } from '../domain/need-ports.js';
import { hiredBy, untoldCheck, type ReferralState } from '../domain/referral.js';
import { listPage } from './list-page.js';
import { retentionDue } from './need-events.js';
import { needOf, NeedRecords } from './need-records.js';
import { referralOf, ReferralRecords, referralRecordOf } from './referral-records.js';
import { needNotFound, saveNeed } from './stored-needs.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { unlessTaken } from './taken.js';
import { PersonKeys } from './talent-records.js';

type ReferralRecord = Parameters<typeof referralOf>[0];

const filterOf = ({ needId, talentId, state, dueOn }: ReferralFilter): Filter<ReferralRecord> => ({
  ...(needId === '' ? {} : { need: needId }),
  ...(talentId === '' ? {} : { talent: talentId }),
  ...(state === '' ? {} : { state }),
  ...(dueOn === '' ? {} : { dueOn: { $lte: dueOn } }),
});

const storedOf = (record: Doc<ReferralRecord>): StoredReferral => ({
  id: record.id,
  referral: referralOf(record),
  version: record.version,
  createdAt: record.createdAt,
  updatedAt: record.updatedAt,
});

const TAKEN = {
  living: { path: 'talentId', code: 'referral.exists', message: 'The person is referred for this need already.' },
};

/** Writes beside the person, so that a referral and a deletion that begin at the same moment meet. */
const holdTalent = async (tx: Tx, id: string): Promise<void> => {
  const keys = tx.collection(PersonKeys);
  if ((await keys.get(id)) === null) throw new AppError('notFound', 'talent.not_found', 'There is no such talent.');
  await keys.update(id, (key) => key);
};

/** Referrals on the document port: state, the need's count, event and saved reply commit together. Opens their collection. */
export const openReferrals = async ({
  store,
  append,
  now,
}: Omit<StoredTalentsOptions, 'vault'>): Promise<Referrals> => {
  const referrals = await store.collection(ReferralRecords);

  const openNeed = async (tx: Tx, id: string) => {
    const record = await tx.collection(NeedRecords).get(id);
    if (record === null) throw needNotFound();
    return record;
  };

  return {
    get: async (id) => {
      const record = await referrals.get(id);
      return record && storedOf(record);
    },
    list: async (filter, request) => {
      const page = await listPage(referrals, filterOf(filter), request, { createdAt: -1 });
      return { ...page, items: page.items.map(storedOf) };
    },
    statesFor: async (needId, talentIds) => {
      const filter = { need: needId, talent: { $in: [...talentIds] } };
      const { items } = await referrals.find(filter, { sort: { createdAt: 1 }, limit: 1000 });
      return new Map(items.map(({ talent, state }) => [talent, state as ReferralState]));
    },
    create: async (referral, requestKey) => {
      const at = now();
      const newId = uuidv7(at.getTime());
      const work = async (tx: Tx) => {
        requireOpen(needOf(await openNeed(tx, referral.needId)));
        await holdTalent(tx, referral.talentId);
        await tx
          .collection(ReferralRecords)
          .insert({ id: newId, ...referralRecordOf(referral), createdAt: at, updatedAt: at });
        return { id: newId };
      };
      const { id } = await unlessTaken(TAKEN, () => underKey(store, requestKey && { ...requestKey, now }, work));
      return id;
    },
    update: async (id, requestKey, change) => {
      await underKey(store, requestKey && { ...requestKey, now }, async (tx) => {
        const held = await tx.collection(ReferralRecords).get(id);
        if (held === null) throw new AppError('notFound', 'referral.not_found', 'There is no such referral.');
        const before = referralOf(held);
        const after = change({ referral: before, version: held.version });
        if (after.state === 'hired' && before.state !== 'hired') {
          const need = await openNeed(tx, after.needId);
          await saveNeed(tx, { append, now }, need, withHire(needOf(need)));
        }
        const { createdAt } = held;
        const record = { ...referralRecordOf(after), createdAt, updatedAt: now() };
        await tx.collection(ReferralRecords).update(id, () => record);
        return { id };
      });
    },
    tellDue: async (today, most) => {
      const { items } = await referrals.find({ untoldOn: { $lte: today } }, { sort: { untoldOn: 1 }, limit: most });
      for (const { id } of items)
        await store.transaction(async (tx) => {
          const held = await tx.collection(ReferralRecords).get(id);
          const referral = held && referralOf(held);
          const check = referral && untoldCheck(referral);
          if (!held || !referral || !check || check.dueOn > today) return;
          const { createdAt, updatedAt } = held;
          const told = { ...referralRecordOf({ ...referral, toldMonths: check.months }), createdAt, updatedAt };
          const saved = await tx.collection(ReferralRecords).update(id, () => told);
          const need = await tx.collection(NeedRecords).get(referral.needId);
          await append(tx, retentionDue(saved, { ...check, owner: hiredBy(referral), position: need?.position }));
        });
      return items.length;
    },
  };
};
