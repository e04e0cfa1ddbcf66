import { createContext, useContext } from 'react';
import type { FactValue } from '../api.js';
import type { Reference } from '../reference.js';
import type { Step } from '../state/view-store.js';
import type { View } from '../state/view.js';

/** What every part of the page may read and do; it stays the same while the view changes, so that only what shows a change is drawn anew. */
export interface Session {
  readonly reference: Reference;
  readonly change: (change: Partial<View>, step?: Step) => void;
  /** Gives a fact a value; null forgets it. */
  readonly answer: (fact: string, value: FactValue | null) => void;
}

export const SessionContext = createContext<Session | null>(null);
export const ViewContext = createContext<View | null>(null);

/** The session of the page around; throws where there is none, which is a mistake of ours. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No session around this component.');
  return session;
};

/** What the page shows now; throws where there is no page around. */
export const useView = (): View => {
  const view = useContext(ViewContext);
  if (view === null) throw new Error('No view around this component.');
  return view;
};
