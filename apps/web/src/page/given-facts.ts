import { createContext, useContext } from 'react';
import type { Given } from '../state/view-store.js';

/** What was given on the pages, by applicant; it lives as long as the workspace is open. */
export type GivenFacts = Map<string, Given>;

export const GivenFactsContext = createContext<GivenFacts>(new Map());

/** What was given for one applicant; without a USCC, for an enterprise that nobody names. */
export const useGiven = (uscc: string | undefined): Given => {
  const all = useContext(GivenFactsContext);
  const key = uscc ?? '';
  const found = all.get(key) ?? { facts: {} };
  all.set(key, found);
  return found;
};
