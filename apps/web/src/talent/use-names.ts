import { useMemo } from 'react';
import { hasRole, talentReaders } from '../account/roles.js';
import { useWorkspace } from '../workspace.js';
import { usePools, useSkills } from './queries.js';
import type { Names } from './words.js';

/** What codes of skills, regions, industries and pools are called; a code stays one until its list has come. */
export const useNames = (): Names => {
  const { reference, me } = useWorkspace();
  const { data: skills } = useSkills();
  const { data: pools } = usePools(hasRole(me, talentReaders));
  return useMemo(() => ({ reference, skills: skills?.items ?? [], pools: pools ?? [] }), [reference, skills, pools]);
};
