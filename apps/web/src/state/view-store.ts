import type { Facts } from '../api.js';
import type { Registry } from '../reference.js';
import { keptOutOfAddress, parseView, searchOf, type View } from './view.js';

/** Whether a change makes a step that the browser's back button takes back. */
export type Step = 'replace' | 'push';

/** The facts given on the pages of one applicant, kept from page to page in memory alone. */
export interface Given {
  facts: Facts;
}

export interface ViewStore {
  /** How much of the address could not be read. */
  readonly ignored: number;
  readonly get: () => View;
  readonly change: (change: Partial<View>, step?: Step) => void;
  /** Reads the address again: somebody went back, forward or to this page anew. */
  readonly read: () => void;
  /** Tells of every change; answers how to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

interface Options {
  readonly registry: Registry;
  readonly given: Given;
  /** The facts belong to a named enterprise, so they never stand in the address, nor are they read from it. */
  readonly isNamed: boolean;
}

/** The view of one page, kept in its address; the facts given before stay where the address has none. */
export const createViewStore = (page: Window, { registry, given, isNamed }: Options): ViewStore => {
  const listeners = new Set<() => void>();
  const fromAddress = () => {
    const { view, ignored } = parseView(page.location.search, registry);
    const isTelling = !isNamed && Object.keys(view.facts).length > 0;
    const facts = isTelling ? { ...keptOutOfAddress(given.facts), ...view.facts } : given.facts;
    return { view: { ...view, facts }, ignored: isNamed ? 0 : ignored, isTelling };
  };
  const write = (next: View, step: Step) => {
    const search = searchOf(isNamed ? { ...next, facts: {} } : next);
    const address = `${page.location.pathname}${search}`;
    if (step === 'push') page.history.pushState(null, '', address);
    else page.history.replaceState(page.history.state, '', address);
  };
  const { view: start, ignored } = fromAddress();
  let view = start;
  given.facts = view.facts;
  const set = (next: View) => {
    view = next;
    given.facts = next.facts;
    for (const listener of listeners) listener();
  };
  return {
    ignored,
    get: () => view,
    change: (change, step = 'replace') => {
      const next = { ...view, ...change };
      write(next, step);
      set(next);
    },
    read: () => {
      const { view: next, isTelling } = fromAddress();
      const isSame = JSON.stringify(next) === JSON.stringify(view);
      // Facts that were kept in memory belong in the address again; of a named enterprise none belong there.
      const isBare = !isTelling && Object.keys(next.facts).length > 0;
      if (isNamed ? page.location.search !== searchOf({ ...next, facts: {} }) : isBare) write(next, 'replace');
      if (!isSame) set(next);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
