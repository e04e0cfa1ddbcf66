import { isDay } from '@shuangzhao/platform/clock';
import { AppError, refuseFaults } from '@shuangzhao/platform/errors';
import { unless } from './faults.js';
import type { WorkingDays } from './working-days.js';

export const RIGHTS_KINDS = ['copy', 'correct', 'delete', 'object'] as const;
export type RightsKind = (typeof RIGHTS_KINDS)[number];

/** Where a request stands; `lapsed`: the record was deleted before anybody answered, so that there is nothing left to do it on. */
const RIGHTS_STATES = ['open', 'done', 'refused', 'lapsed'] as const;
export type RightsState = (typeof RIGHTS_STATES)[number];

const COUNTERS = ['counter', 'letter', 'phone'] as const;
type RightsChannel = 'account' | (typeof COUNTERS)[number];

/** PIPL says "in time"; that it is 15 working days is a promise of ours. */
const DAYS_TO_ANSWER = 15;
const DAYS_BEFORE = 5;
const MOST_WORDS = 2_000;

/** What of the deadline somebody was told of. */
type Told = 'soon' | 'overdue' | null;

/** How a request ended. */
interface RightsAnswer {
  readonly outcome: 'done' | 'refused';
  readonly words: string;
  readonly by: string;
  readonly at: Date;
}

/** What a person asks under PIPL articles 24 and 44 to 50, in the person's own words. */
export interface RightsRequest {
  readonly talentId: string;
  readonly kind: RightsKind;
  readonly words: string;
  readonly channel: RightsChannel;
  /** The subject that took it in. */
  readonly by: string;
  /** Days as `YYYY-MM-DD`. */
  readonly receivedOn: string;
  readonly soonOn: string;
  readonly dueOn: string;
  /** Null: it is open. */
  readonly answer: RightsAnswer | null;
  readonly told: Told;
}

export interface RightsRequestDraft {
  readonly talentId: string;
  readonly kind: string;
  readonly words: string;
  readonly channel: string;
  /** Empty: today. */
  readonly receivedOn: string;
}

const isKind = (word: string): word is RightsKind => RIGHTS_KINDS.some((one) => one === word);
const isState = (word: string): word is RightsState => RIGHTS_STATES.some((one) => one === word);
const isChannel = (word: string): word is RightsChannel =>
  word === 'account' || COUNTERS.some((counter) => counter === word);

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** The state of this name. Throws AppError `body.value` for a name that is none. */
export const requireRightsState = (word: string): RightsState => {
  refuseFaults(unless(isState(word), 'state', `It is ${RIGHTS_STATES.join(', ')}.`));
  return word as RightsState;
};

/** A new request, due on the fifteenth working day after its receipt. Throws AppError naming every fault. */
export const newRightsRequest = (
  { kind, words, channel, receivedOn: stated, talentId }: RightsRequestDraft,
  { by, today, calendar }: { by: string; today: string; calendar: WorkingDays },
): RightsRequest => {
  const receivedOn = stated === '' ? today : stated;
  refuseFaults([
    ...unless(isKind(kind), 'kind', `It is ${RIGHTS_KINDS.join(', ')}.`),
    ...unless(isChannel(channel), 'channel', `It is ${COUNTERS.join(', ')}.`),
    ...unless(words.length <= MOST_WORDS, 'words', `It has ${MOST_WORDS} characters at most.`),
    ...unless(kind !== 'correct' || words.trim() !== '', 'words', 'Say what is to be corrected.'),
    ...unless(
      isDay(receivedOn) && receivedOn <= today && receivedOn >= yearBefore(today),
      'receivedOn',
      'It is a day of the last year, today at the latest.',
    ),
  ]);
  const dueOn = calendar.shifted(receivedOn, DAYS_TO_ANSWER);
  return {
    talentId,
    kind: kind as RightsKind,
    words,
    channel: channel as RightsChannel,
    by,
    receivedOn,
    soonOn: calendar.shifted(dueOn, -DAYS_BEFORE),
    dueOn,
    answer: null,
    told: null,
  };
};

/** A request with its answer: a refusal gives its reason, a correction says what was changed. Throws AppError `rights.answered` for one that has its answer. */
export const withAnswer = (
  request: RightsRequest,
  { outcome, ...answer }: Omit<RightsAnswer, 'outcome'> & { readonly outcome: string },
): RightsRequest => {
  if (request.answer !== null) throw alreadyAnswered();
  const needsWords = outcome === 'refused' || request.kind === 'correct';
  refuseFaults([
    ...unless(outcome === 'done' || outcome === 'refused', 'outcome', 'It is done or refused.'),
    ...unless(answer.words.length <= MOST_WORDS, 'words', `It has ${MOST_WORDS} characters at most.`),
    ...unless(!needsWords || answer.words.trim() !== '', 'words', 'Give the reason, or say what was changed.'),
  ]);
  return { ...request, answer: { ...answer, outcome: outcome === 'done' ? 'done' : 'refused' } };
};

/** The request has had its answer. */
export const alreadyAnswered = (): AppError =>
  new AppError('refused', 'rights.answered', 'The request has been answered, or its record was deleted.');

/** What is to be told of a deadline on a day; null: nothing, or nothing new. */
export const toTell = (
  { answer, soonOn, dueOn, told }: Pick<RightsRequest, 'answer' | 'soonOn' | 'dueOn' | 'told'>,
  today: string,
): Told => {
  if (answer !== null || told === 'overdue') return null;
  if (dueOn < today) return 'overdue';
  return told === null && soonOn <= today ? 'soon' : null;
};
