import type { Registry } from '../reference.js';
import { keptOutOfAddress, parseView, searchOf, type View } from './view.js';

/** Whether a change makes a step that the browser's back button takes back. */
export type Step = 'replace' | 'push';

export interface ViewStore {
  /** How much of the address could not be read. */
  readonly ignored: number;
  readonly get: () => View;
  readonly change: (change: Partial<View>, step?: Step) => void;
  /** Tells of every change, the browser's back and forward too; answers how to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The view of one page, kept in its address. */
export const createViewStore = (page: Window, registry: Registry): ViewStore => {
  const listeners = new Set<() => void>();
  const { view: start, ignored } = parseView(page.location.search, registry);
  let view = start;
  const set = (next: View) => {
    view = next;
    for (const listener of listeners) listener();
  };
  page.addEventListener('popstate', () => {
    const read = parseView(page.location.search, registry).view;
    set({ ...read, facts: { ...keptOutOfAddress(view.facts), ...read.facts } });
  });
  return {
    ignored,
    get: () => view,
    change: (change, step = 'replace') => {
      const next = { ...view, ...change };
      const address = `${page.location.pathname}${searchOf(next)}`;
      if (step === 'push') page.history.pushState(null, '', address);
      else page.history.replaceState(null, '', address);
      set(next);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
