import { AppError, refuseFaults } from '@shuangzhao/platform/errors';
import { unless } from './faults.js';

/** Where a referral stands, in the order of its way; the last three are ends. */
export const REFERRAL_STATES = ['proposed', 'contacted', 'interviewing', 'hired', 'declined', 'withdrawn'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

const NEXT: Readonly<Record<ReferralState, readonly ReferralState[]>> = {
  proposed: ['contacted', 'declined', 'withdrawn'],
  contacted: ['interviewing', 'declined', 'withdrawn'],
  interviewing: ['hired', 'declined', 'withdrawn'],
  hired: ['interviewing'], // a hiring that was noted wrongly is taken back
  declined: [],
  withdrawn: [],
};

/** Months after hiring at which it is asked whether the person is still there. */
const RETENTION_MONTHS = [6, 12, 24];
const MOST_NOTE = 500;

/** One step of a referral, and who took it. */
export interface ReferralStep {
  readonly to: ReferralState;
  readonly at: Date;
  readonly by: string;
  readonly note: string;
}

/** Whether somebody is still there so many months after hiring. */
export interface RetentionCheck {
  readonly months: number;
  /** `YYYY-MM-DD`, from when on it is asked. */
  readonly dueOn: string;
  /** Null: not answered yet. */
  readonly answer: 'stayed' | 'left' | null;
}

/** A person proposed for a need. */
export interface Referral {
  readonly needId: string;
  readonly talentId: string;
  readonly state: ReferralState;
  readonly steps: readonly ReferralStep[];
  /** From the hiring on; those after somebody left are not asked. */
  readonly retention: readonly RetentionCheck[];
  /** The check that its officer was last told of, by its months; 0: none. */
  readonly toldMonths: number;
}

const requireNote = (note: string): void =>
  refuseFaults(unless(note.length <= MOST_NOTE, 'note', `It has ${MOST_NOTE} characters at most.`));

/** A new referral. Throws AppError for a note that is too long. */
export const newReferral = (pair: Pick<Referral, 'needId' | 'talentId'>, step: Omit<ReferralStep, 'to'>): Referral => {
  requireNote(step.note);
  return { ...pair, state: 'proposed', steps: [{ ...step, to: 'proposed' }], retention: [], toldMonths: 0 };
};

const isState = (word: string): word is ReferralState => REFERRAL_STATES.some((one) => one === word);

/** The state of this name. Throws AppError `body.value` for a name that is none. */
export const requireState = (word: string, path: string): ReferralState => {
  refuseFaults(unless(isState(word), path, `It is ${REFERRAL_STATES.join(', ')}.`));
  return word as ReferralState;
};

/** The day so many months later; in a shorter month its last day. */
export const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
};

/** Where a referral may go from here; a hiring is not taken back once it was asked whether the person stayed. */
export const nextOf = ({ state, retention }: Pick<Referral, 'state' | 'retention'>): readonly ReferralState[] =>
  retention.some(({ answer }) => answer !== null) ? [] : NEXT[state];

/** Whether it goes on, or has ended in a hiring. */
export const isLiving = ({ state }: Pick<Referral, 'state'>): boolean => state !== 'declined' && state !== 'withdrawn';

/**
 * A referral after a step; a hiring sets its retention checks, and taking it back, for a reason, removes them. Throws AppError
 * `referral.move_refused` for a step that is not on its way.
 */
export const moved = (referral: Referral, step: ReferralStep, today: string): Referral => {
  requireNote(step.note);
  const isTakenBack = referral.state === 'hired';
  const { to } = step;
  if (!nextOf(referral).includes(to))
    throw new AppError('refused', 'referral.move_refused', `What is ${referral.state} can not become ${to}.`, {
      errors: [{ path: 'to', code: 'referral.move_refused', message: `Possible: ${nextOf(referral).join(', ')}.` }],
    });
  refuseFaults(unless(!isTakenBack || step.note.trim() !== '', 'note', 'Say why the hiring is taken back.'));
  const checks = RETENTION_MONTHS.map((months) => ({ months, dueOn: monthsAfter(today, months), answer: null }));
  return {
    ...referral,
    state: to,
    steps: [...referral.steps, step],
    retention: to === 'hired' ? checks : [],
    toldMonths: isTakenBack ? 0 : referral.toldMonths,
  };
};

/** The check that is asked next: the first one without an answer; undefined after the last one, or after somebody left. */
export const nextCheck = ({ retention }: Pick<Referral, 'retention'>): RetentionCheck | undefined =>
  retention.some(({ answer }) => answer === 'left') ? undefined : retention.find(({ answer }) => answer === null);

/** The check that its officer is still to be told of, when it is due. */
export const untoldCheck = (referral: Referral): RetentionCheck | undefined => {
  const next = nextCheck(referral);
  return next !== undefined && next.months > referral.toldMonths ? next : undefined;
};

/** Who noted the last hiring, and is asked whether the person stayed; undefined without one. */
export const hiredBy = ({ steps }: Referral): string | undefined => steps.findLast(({ to }) => to === 'hired')?.by;

/** A referral with an answer to the check that is due. Throws AppError `referral.not_due` where it is not asked, or not yet. */
export const answered = (
  referral: Referral,
  { months, answer }: { months: number; answer: string },
  today: string,
): Referral => {
  refuseFaults(unless(answer === 'stayed' || answer === 'left', 'answer', 'It is stayed or left.'));
  const next = nextCheck(referral);
  if (next?.months !== months || next.dueOn > today)
    throw new AppError('refused', 'referral.not_due', 'This is not asked of the referral, or not yet.');
  const said = answer === 'left' ? ('left' as const) : ('stayed' as const);
  const retention = referral.retention.map((one) => (one.months === months ? { ...one, answer: said } : one));
  return { ...referral, retention };
};
