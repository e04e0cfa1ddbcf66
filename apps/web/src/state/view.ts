import type { Facts, FactValue, Status } from '../api.js';
import type { Registry } from '../reference.js';

/** What a page shows: facts given on it, the open group and policy. */
export interface View {
  readonly facts: Facts;
  /** Null until somebody chooses: then what is met, if anything is. */
  readonly tab: Status | null;
  readonly policy: string | null;
  /** Policies that are not in force are listed too. */
  readonly withNotInForce: boolean;
  /** Of the policies in the groups: only the own favourites, only those not applied for. */
  readonly onlyFavourites: boolean;
  readonly onlyNotApplied: boolean;
}

export const groups: readonly Status[] = ['met', 'unknown', 'notMet'];

const first: View = {
  facts: {},
  tab: null,
  policy: null,
  withNotInForce: false,
  onlyFavourites: false,
  onlyNotApplied: false,
};

/** Facts of an enterprise that nobody names, and of its project, may stand in an address; those of a person may not. */
const mayStandInAddress = (fact: string): boolean => fact.startsWith('enterprise.') || fact.startsWith('project.');

/** The facts that the address does not carry. */
export const keptOutOfAddress = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => !mayStandInAddress(fact)));

const readValue = (fact: string, texts: readonly string[], registry: Registry): FactValue | undefined => {
  const definition = registry.get(fact);
  const [text = ''] = texts;
  if (definition === undefined || !mayStandInAddress(fact)) return undefined;
  const isAllowed = definition.values === null || texts.every((one) => definition.values?.includes(one));
  switch (definition.type) {
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
    case 'text':
      return text !== '' && isAllowed ? text : undefined;
    case 'list':
      return text === '' && texts.length === 1 ? [] : isAllowed ? [...texts] : undefined;
  }
};

/** Reads an address; `ignored` counts the facts in it that the registry does not know or whose values do not fit. */
export const parseView = (search: string, registry: Registry): { view: View; ignored: number } => {
  const query = new URLSearchParams(search);
  const names = [...new Set(query.keys())].filter((name) => name.includes('.'));
  const read = names.map((name) => [name, readValue(name, query.getAll(name), registry)] as const);
  const facts: Record<string, FactValue> = {};
  for (const [name, value] of read) if (value !== undefined) facts[name] = value;
  return {
    view: {
      facts,
      tab: groups.find((group) => group === query.get('tab')) ?? first.tab,
      policy: query.get('policy'),
      withNotInForce: query.get('all') === '1',
      onlyFavourites: query.get('favourites') === '1',
      onlyNotApplied: query.get('open') === '1',
    },
    ignored: read.filter(([, value]) => value === undefined).length,
  };
};

/** The query string of a view, empty for the first one; what stands at its default is left out. */
export const searchOf = ({ facts, tab, policy, ...only }: View): string => {
  const query = new URLSearchParams();
  for (const [fact, value] of Object.entries(facts)) {
    if (!mayStandInAddress(fact)) continue;
    const texts = Array.isArray(value) ? (value.length === 0 ? [''] : value) : [String(value)];
    for (const text of texts) query.append(fact, text);
  }
  if (tab !== null) query.set('tab', tab);
  if (policy !== null) query.set('policy', policy);
  if (only.withNotInForce) query.set('all', '1');
  if (only.onlyFavourites) query.set('favourites', '1');
  if (only.onlyNotApplied) query.set('open', '1');
  const search = query.toString();
  return search === '' ? '' : `?${search}`;
};
