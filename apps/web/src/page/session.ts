import { createContext, useContext } from 'react';
import type { Asker, Facts, FactValue } from '../api.js';
import type { Step } from '../state/view-store.js';
import type { View } from '../state/view.js';

/** The enterprise whose stored facts a page works on. */
export interface Applicant {
  readonly uscc: string;
  readonly name: string;
  /** Answers are saved; else they are only tried out. */
  readonly maySave: boolean;
}

/** What every part of the page may do; it stays the same while the view changes, so that only what shows a change is drawn anew. */
export interface Session {
  /** Null: facts alone, of an enterprise that nobody names. */
  readonly applicant: Applicant | null;
  /** How much of the address could not be read. */
  readonly ignored: number;
  readonly change: (change: Partial<View>, step?: Step) => void;
  /** Gives a fact a value, and saves it where the enterprise is one's own; null forgets it. */
  readonly answer: (fact: string, value: FactValue | null) => void;
  /** Gives a fact a value on this page alone. */
  readonly tryOut: (fact: string, value: FactValue | null) => void;
}

/** What the page shows now. */
export interface Shown extends View {
  /** All that is known: what is stored, overlaid by what was given here. */
  readonly known: Facts;
  readonly asker: Asker;
}

export const SessionContext = createContext<Session | null>(null);
export const ShownContext = createContext<Shown | null>(null);

/** The session of the page around; throws where there is none, which is a mistake of ours. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No session around this component.');
  return session;
};

/** What the page shows now; throws where there is no page around. */
export const useView = (): Shown => {
  const shown = useContext(ShownContext);
  if (shown === null) throw new Error('No view around this component.');
  return shown;
};
