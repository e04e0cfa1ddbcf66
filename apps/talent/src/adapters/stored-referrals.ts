import { uuidv7, type Doc, type Filter, type Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import { requireOpen, withHire, withoutHire } from '../domain/need.js';
import type { ReferralFilter, Referrals, StoredReferral } from '../domain/need-ports.js';
import { hiredBy, untoldCheck, type ReferralState } from '../domain/referral.js';
import { holdKey, keepingId, keysOf } from './held-keys.js';
import { listPage } from './list-page.js';
import { retentionDue } from './need-events.js';
import { needOf, NeedRecords } from './need-records.js';
import { referralOf, ReferralRecords, referralRecordOf, type Notes } from './referral-records.js';
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

const TAKEN = {
  living: { path: 'talentId', code: 'referral.exists', message: 'The person is referred for this need already.' },
};

const referralNotFound = () => new AppError('notFound', 'referral.not_found', 'There is no such referral.');

/** Leaves notes as they are, sealed. */
const untouched: Notes = (note) => note;

/** Referrals on the document port: state, the need's count, event and saved reply commit together. Opens their collection. */
export const openReferrals = async ({ store, append, vault, now }: StoredTalentsOptions): Promise<Referrals> => {
  const referrals = await store.collection(ReferralRecords);
  const keys = await store.collection(PersonKeys);

  /** Referrals with their notes; that of somebody who has lost the key between two reads is left out. */
  const opened = async (records: readonly Doc<ReferralRecord>[]): Promise<StoredReferral[]> => {
    const found = await keysOf(
      vault,
      keys,
      records.map(({ talent }) => talent),
    );
    return records.flatMap((record) => {
      const { id, talent, version, createdAt, updatedAt } = record;
      const key = found.get(talent);
      if (key === undefined) return [];
      return [{ id, referral: referralOf(record, key.open), version, createdAt, updatedAt }];
    });
  };

  const openNeed = async (tx: Tx, id: string) => {
    const record = await tx.collection(NeedRecords).get(id);
    if (record === null) throw needNotFound();
    return record;
  };

  return {
    get: async (id) => {
      const record = await referrals.get(id);
      return record && ((await opened([record]))[0] ?? null);
    },
    list: async (filter, request) => {
      const page = await listPage(referrals, filterOf(filter), request, { createdAt: -1 });
      return { ...page, items: await opened(page.items) };
    },
    statesFor: async (needId, talentIds) => {
      const filter = { need: needId, talent: { $in: [...talentIds] } };
      const { items } = await referrals.find(filter, { sort: { createdAt: 1 }, limit: 1000 });
      return new Map(items.map(({ talent, state }) => [talent, state as ReferralState]));
    },
    create: async (referral, requestKey) => {
      const at = now();
      const newId = uuidv7(at.getTime());
      const { id } = await unlessTaken(TAKEN, () =>
        keepingId({ store, vault, now }, requestKey, async (tx) => {
          requireOpen(needOf(await openNeed(tx, referral.needId)));
          const { seal } = await holdKey(tx, vault, referral.talentId);
          const record = { id: newId, ...referralRecordOf(referral, seal), createdAt: at, updatedAt: at };
          await tx.collection(ReferralRecords).insert(record);
          return newId;
        }),
      );
      return id;
    },
    update: async (id, requestKey, change) => {
      await keepingId({ store, vault, now }, requestKey, async (tx) => {
        const held = await tx.collection(ReferralRecords).get(id);
        if (held === null) throw referralNotFound();
        const { open, seal } = await holdKey(tx, vault, held.talent);
        const before = referralOf(held, open);
        const after = change({ referral: before, version: held.version });
        if ((after.state === 'hired') !== (before.state === 'hired')) {
          const need = await openNeed(tx, after.needId);
          const counted = after.state === 'hired' ? withHire : withoutHire;
          await saveNeed(tx, { append, now }, need, counted(needOf(need)));
        }
        const { createdAt } = held;
        const record = { ...referralRecordOf(after, seal), createdAt, updatedAt: now() };
        await tx.collection(ReferralRecords).update(id, () => record);
        return id;
      });
    },
    tellDue: async (today, most) => {
      const { items } = await referrals.find({ untoldOn: { $lte: today } }, { sort: { untoldOn: 1 }, limit: most });
      for (const { id } of items)
        await store.transaction(async (tx) => {
          const held = await tx.collection(ReferralRecords).get(id);
          const referral = held && referralOf(held, untouched);
          const check = referral && untoldCheck(referral);
          if (!held || !referral || !check || check.dueOn > today) return;
          const { createdAt, updatedAt } = held;
          const told = {
            ...referralRecordOf({ ...referral, toldMonths: check.months }, untouched),
            createdAt,
            updatedAt,
          };
          const saved = await tx.collection(ReferralRecords).update(id, () => told);
          const need = await tx.collection(NeedRecords).get(referral.needId);
          await append(tx, retentionDue(saved, { ...check, owner: hiredBy(referral), position: need?.position }));
        });
      return items.length;
    },
  };
};
