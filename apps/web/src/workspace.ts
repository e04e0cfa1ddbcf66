import { createContext, useContext } from 'react';
import type { Me } from './api.js';
import type { Reference } from './reference.js';

/** What every page may know: the reference data, and who is signed in. */
export interface Workspace {
  readonly reference: Reference;
  /** Null: nobody. */
  readonly me: Me | null;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace around; throws where there is none, which is a mistake of ours. */
export const useWorkspace = (): Workspace => {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('No workspace around this component.');
  return workspace;
};
