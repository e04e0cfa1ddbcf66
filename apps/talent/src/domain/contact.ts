import { isDay } from '@shuangzhao/platform/clock';
import { refuseFaults } from '@shuangzhao/platform/errors';
import { unless } from './faults.js';
import type { ListPage, ListRequest, RequestKey } from './ports.js';

const WAYS = ['phone', 'wechat', 'email', 'meeting', 'other'];
const MOST_WORDS = 500;

/** A contact as an officer states it. */
export interface ContactDraft {
  readonly talentId: string;
  /** `YYYY-MM-DD`, the day of it; empty: today. */
  readonly on: string;
  readonly way: string;
  /** The officer's own words of it; may be empty. */
  readonly words: string;
  /** When to contact the person again; null: not said. */
  readonly nextOn: string | null;
}

/** That somebody of the office contacted a person. */
export interface Contact extends ContactDraft {
  readonly by: string;
}

/** A contact that was noted. Throws AppError naming every fault. */
export const newContact = (draft: ContactDraft, by: string, today: string): Contact => {
  const { way, words, nextOn } = draft;
  const on = draft.on === '' ? today : draft.on;
  refuseFaults([
    ...unless(isDay(on) && on <= today, 'on', 'It is a day, today or before.'),
    ...unless(WAYS.includes(way), 'way', `It is ${WAYS.join(', ')}.`),
    ...unless(words.length <= MOST_WORDS, 'words', `It has ${MOST_WORDS} characters at most.`),
    ...unless(nextOn === null || (isDay(nextOn) && nextOn >= today), 'nextOn', 'It is a day, today or later.'),
  ]);
  return { ...draft, on, by };
};

/** A contact as it is kept. */
export interface StoredContact {
  readonly id: string;
  readonly contact: Contact;
  readonly notedAt: Date;
}

export interface Contacts {
  /** Of a person, also of those who were merged into them; the one noted last first. */
  list(talentIds: readonly string[], page: ListRequest): Promise<ListPage<StoredContact>>;
  get(id: string): Promise<StoredContact | null>;
  /** Keeps a contact and answers its id; what the same officer had still to do with the person is settled by it. Throws AppError `talent.not_found`. */
  create(contact: Contact, requestKey: RequestKey | undefined): Promise<string>;
  /** Tells officers of some of those whom they are to contact again by a day, each once; answers of how many. */
  tellDue(today: string, most: number): Promise<number>;
}
