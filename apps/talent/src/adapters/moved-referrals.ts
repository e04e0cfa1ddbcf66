import type { Doc, Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import { referralOf, ReferralRecords, referralRecordOf } from './referral-records.js';
import type { PersonKey } from './vault.js';

type ReferralRecord = Doc<Parameters<typeof referralOf>[0]>;

/** A person with the key that seals what is noted of them. */
interface Person {
  readonly id: string;
  readonly key: PersonKey;
}

const MOST = 1000;

const referralsOf = async (tx: Tx, talent: string): Promise<ReferralRecord[]> => {
  const all: ReferralRecord[] = [];
  let after: string | null = null;
  do {
    const options = { limit: MOST, ...(after === null ? {} : { after }) };
    const page: { items: ReferralRecord[]; next: string | null } = await tx
      .collection(ReferralRecords)
      .find({ talent }, options);
    all.push(...page.items);
    after = page.next;
  } while (after !== null);
  return all;
};

/** Brings a person's referrals (those of the ids, or all) to another, notes sealed anew, and answers which. Throws AppError `merge.both_referred`. */
export const moveReferrals = async (
  tx: Tx,
  { from, to, only }: { from: Person; to: Person; only?: readonly string[] },
): Promise<string[]> => {
  const moving = (await referralsOf(tx, from.id)).filter(({ id }) => only === undefined || only.includes(id));
  const living = new Set((await referralsOf(tx, to.id)).flatMap((one) => (one.living === undefined ? [] : one.need)));
  if (moving.some((one) => one.living !== undefined && living.has(one.need)))
    throw new AppError(
      'conflict',
      'merge.both_referred',
      'Both are referred for one need: end one of the two referrals first.',
    );
  for (const record of moving) {
    const { id, createdAt, updatedAt } = record;
    const referral = { ...referralOf(record, from.key.open), talentId: to.id };
    const moved = { ...referralRecordOf(referral, to.key.seal), createdAt, updatedAt };
    await tx.collection(ReferralRecords).update(id, () => moved);
  }
  return moving.map(({ id }) => id);
};
