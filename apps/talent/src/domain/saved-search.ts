import { AppError, refuseFaults, type Fault } from '@shuangzhao/platform/errors';
import { requireConditions, wordsOf, type Conditions, type SentConditions } from './conditions.js';
import { isLine, unless } from './faults.js';

const MOST_NAME = 50;
/** Whom a saved search finds is remembered one by one. */
export const MOST_FOUND = 2_000;
/** Saved searches of one officer. */
export const MOST_SEARCHES = 20;

/** A run of digits as in a phone or an ID number, or an e-mail address. */
const IDENTIFYING = /(?:\d[\s-]*){7,}|@/;

/** A search that its owner comes back to. */
export interface SavedSearch {
  readonly owner: string;
  readonly name: string;
  readonly conditions: Conditions;
}

/** A search as somebody asks for it to be saved. */
export interface SearchDraft extends SentConditions {
  readonly name: string;
}

const faultsOfText = (text: string, path: string): Fault[] =>
  unless(!IDENTIFYING.test(text.normalize('NFKC')), path, 'What says who somebody is does not belong here.');

/** A search to be kept. Throws AppError naming every fault, among them words that say who somebody is. */
export const newSearch = (owner: string, { name, ...sent }: SearchDraft): SavedSearch => {
  const conditions = requireConditions(sent);
  const { q, must, can, not } = conditions;
  const sources = [...must, ...can, ...not].filter(({ field }) => field === 'sources').flatMap(({ values }) => values);
  refuseFaults([
    ...unless(isLine(name, MOST_NAME), 'name', `It has 1 to ${MOST_NAME} characters.`),
    ...faultsOfText(name, 'name'),
    ...faultsOfText(q, 'q'),
    ...[...wordsOf([...must, ...can, ...not]), ...sources].flatMap((word) => faultsOfText(word, 'q')),
  ]);
  return { owner, name, conditions };
};

/** Whom a search finds that its owner has not seen, and how many it finds no more. */
export interface SearchNews {
  readonly fresh: readonly string[];
  readonly gone: number;
}

/** What is new in what a search finds, since its owner looked. */
export const newsOf = (seen: readonly string[], found: readonly string[]): SearchNews => {
  const [before, after] = [new Set(seen), new Set(found)];
  return {
    fresh: found.filter((id) => !before.has(id)),
    gone: seen.filter((id) => !after.has(id)).length,
  };
};

/** What somebody is told whose search finds too many. */
export const tooBroad = (): AppError =>
  new AppError('refused', 'saved_search.too_broad', `A saved search finds ${MOST_FOUND} people at most: narrow it.`);

/** What somebody is told of a saved search that is none of his. */
export const searchNotFound = (): AppError =>
  new AppError('notFound', 'saved_search.not_found', 'There is no such search.');
