import { defineDocument, Schema, type Doc } from '@shuangzhao/persistence';
import { isLiving, nextCheck, untoldCheck, type Referral, type ReferralState } from '../domain/referral.js';
import { indexedText, moment, text } from './fields.js';

interface CheckRecord {
  months: number;
  dueOn: string;
  answer?: string | undefined;
}

interface ReferralRecord {
  need: string;
  talent: string;
  state: string;
  /** Notes are the officers' own words about a person: sealed under the person's key. */
  steps: { to: string; at: Date; by: string; note: string }[];
  retention: CheckRecord[];
  /** `need/talent` until it has ended without a hiring: a person is referred once at a time for a need. */
  living?: string | undefined;
  /** When the next check is to be asked; left out where none is. */
  dueOn?: string | undefined;
  /** The check that was told last, by its months. */
  toldMonths?: number | undefined;
  /** When the next check is to be told; left out where none is. */
  untoldOn?: string | undefined;
  createdAt: Date;
  updatedAt: Date;
}

const step = new Schema({ to: text, at: moment, by: text, note: String }, { strict: 'throw', _id: false });
const check = new Schema(
  { months: { type: Number, required: true }, dueOn: text, answer: String },
  { strict: 'throw', _id: false },
);

export const REFERRALS = 'referrals';

export const ReferralRecords = defineDocument<ReferralRecord>({
  name: REFERRALS,
  schema: new Schema(
    {
      need: indexedText,
      talent: indexedText,
      state: indexedText,
      steps: [step],
      retention: [check],
      living: { type: String, unique: true, sparse: true },
      dueOn: { type: String, index: true },
      toldMonths: Number,
      untoldOn: { type: String, index: true },
      createdAt: moment,
      updatedAt: moment,
    },
    { strict: 'throw' },
  ),
  audit: ({ need, talent, state, retention }) => ({
    need,
    talent,
    state,
    ...Object.fromEntries(retention.map(({ months, answer }) => [`retention.${months}`, answer ?? null])),
  }),
});

/** How the notes of a referral are read or written. */
export type Notes = (note: string) => string;

export const referralOf = (
  { need, talent, state, steps, retention, toldMonths }: Doc<ReferralRecord>,
  open: Notes,
): Referral => ({
  needId: need,
  talentId: talent,
  state: state as ReferralState,
  steps: steps.map(({ to, note, ...rest }) => ({
    ...rest,
    to: to as ReferralState,
    note: note === '' ? '' : open(note),
  })),
  retention: retention.map(({ months, dueOn, answer }) => ({
    months,
    dueOn,
    answer: answer === 'stayed' || answer === 'left' ? answer : null,
  })),
  toldMonths: toldMonths ?? 0,
});

export const referralRecordOf = (referral: Referral, seal: Notes): Omit<ReferralRecord, 'createdAt' | 'updatedAt'> => ({
  need: referral.needId,
  talent: referral.talentId,
  state: referral.state,
  steps: referral.steps.map(({ note, ...one }) => ({ ...one, note: note === '' ? '' : seal(note) })),
  retention: referral.retention.map(({ months, dueOn, answer }) => ({ months, dueOn, answer: answer ?? undefined })),
  living: isLiving(referral) ? `${referral.needId}/${referral.talentId}` : undefined,
  dueOn: nextCheck(referral)?.dueOn,
  toldMonths: referral.toldMonths === 0 ? undefined : referral.toldMonths,
  untoldOn: untoldCheck(referral)?.dueOn,
});
