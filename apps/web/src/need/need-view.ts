import type { CallInput } from '../api.js';

type Asked = NonNullable<CallInput<'listNeeds'>['query']>;

/** The states of a need, in the order of its life. */
export const needStates = ['open', 'filled', 'closed'] as const satisfies readonly Asked['state'][];
type NeedState = (typeof needStates)[number];

/** What the address of 用人需求 carries. */
export interface NeedView {
  readonly state: NeedState | 'all';
  /** Of one enterprise; empty: of any. */
  readonly uscc: string;
}

/** Whether a view leaves no need out. */
export const isWhole = ({ state, uscc }: NeedView): boolean => state === 'all' && uscc === '';

const MOST_LETTERS = 64;

/** Reads an address (`?state=all&uscc=…`); without a state the open needs are meant. */
export const parseNeedView = (query: URLSearchParams): NeedView => {
  const state = query.get('state') ?? '';
  return {
    state: state === 'all' ? state : (needStates.find((one) => one === state) ?? 'open'),
    uscc: (query.get('uscc') ?? '').trim().toUpperCase().slice(0, MOST_LETTERS),
  };
};

/** What is asked of the server for a view. */
export const filterOf = ({ state, uscc }: NeedView): Pick<Asked, 'state' | 'uscc'> => ({
  ...(state === 'all' ? {} : { state }),
  ...(uscc === '' ? {} : { uscc }),
});

/** The address of a view. */
export const needsAddress = ({ state, uscc }: NeedView): string => {
  const query = new URLSearchParams([
    ...(state === 'open' ? [] : [['state', state]]),
    ...(uscc === '' ? [] : [['uscc', uscc]]),
  ]).toString();
  return query === '' ? '/needs' : `/needs?${query}`;
};
