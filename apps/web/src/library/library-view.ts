import { CATEGORIES, type CallInput } from '@shuangzhao/api';
import type { PolicySummary } from '../api.js';
import { messages } from '../messages.js';

/** What the address of the library carries; undefined where nothing is asked. */
export interface LibraryView {
  readonly q?: string;
  readonly category?: PolicySummary['category'];
  readonly level?: PolicySummary['level'];
  readonly region?: string;
  readonly industry?: string;
  readonly inForce?: string;
  readonly cursor?: string;
}

/** What narrows the list, in the order in which it is shown. */
const conditions = ['q', 'category', 'level', 'region', 'industry', 'inForce'] as const;
export type Condition = (typeof conditions)[number];

const levels: readonly string[] = Object.keys(messages.level);
const isCategory = (text: string): text is PolicySummary['category'] => CATEGORIES.some((one) => one === text);
const isLevel = (text: string): text is PolicySummary['level'] => levels.includes(text);

/** Reads an address; what it can not mean is passed over. */
export const parseLibrary = (query: URLSearchParams): LibraryView => {
  const text = (name: string): string => query.get(name)?.trim() ?? '';
  const [q, category, level, region, industry, cursor] = [
    text('q').slice(0, 200),
    text('category'),
    text('level'),
    text('region').slice(0, 32),
    text('industry').slice(0, 50),
    text('cursor'),
  ];
  return {
    ...(q === '' ? {} : { q }),
    ...(isCategory(category) ? { category } : {}),
    ...(isLevel(level) ? { level } : {}),
    ...(region === '' ? {} : { region }),
    ...(industry === '' ? {} : { industry }),
    ...(text('inForce') === '1' ? { inForce: '1' } : {}),
    ...(cursor === '' ? {} : { cursor }),
  };
};

/** The query string of a view. */
export const searchOfLibrary = (view: LibraryView): string => {
  const query = new URLSearchParams(Object.entries(view));
  return query.size === 0 ? '' : `?${query.toString()}`;
};

/** The view with one condition other, or without it; a page further on is of the old list. */
export const narrowed = (view: LibraryView, condition: Condition, value?: string): LibraryView => {
  const query = new URLSearchParams(Object.entries(view));
  query.delete('cursor');
  if (value === undefined) query.delete(condition);
  else query.set(condition, value);
  return parseLibrary(query);
};

/** What is asked of the server for a view on a day, `YYYY-MM-DD`. */
export const requestOf = ({ inForce, ...view }: LibraryView, today: string): CallInput<'searchPolicies'>['query'] => ({
  ...view,
  ...(inForce === undefined ? {} : { inForceOn: today }),
});

/** What a condition asks for that is set, in words. */
export const chosen = (view: LibraryView): readonly Condition[] =>
  conditions.filter((condition) => view[condition] !== undefined);
