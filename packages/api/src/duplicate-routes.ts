import {
  decided,
  decision,
  duplicatePairs,
  duplicateQuery,
  merge,
  mergedTalent,
  mergeParams,
  pairParams,
  undoneMerge,
} from './duplicates.js';
import type { Route } from './route.js';
import { talentParams } from './talents.js';

const here = { tag: 'Talents', auth: 'required' } as const;

/** Records that may be one person: before those of people, whose `{id}` would take the word for one. */
export const duplicateRoutes = {
  listDuplicates: {
    ...here,
    method: 'get',
    path: '/talents/duplicates',
    summary: 'Records that may be one person, side by side, masked; the newest pair first',
    action: 'talent.read',
    query: duplicateQuery,
    responses: { 200: duplicatePairs },
  },
  decideDuplicate: {
    ...here,
    method: 'post',
    path: '/talents/duplicates/{id}/decision',
    summary: 'Remember that two records are two people; nobody is asked again',
    action: 'talent.write',
    params: pairParams,
    body: decision,
    responses: { 200: decided },
  },
  mergeTalents: {
    ...here,
    method: 'post',
    path: '/talents/{id}/merge',
    summary: 'Make another record part of this one: what this one states stays, its gaps are filled',
    action: 'talent.write',
    params: talentParams,
    body: merge,
    responses: { 200: mergedTalent },
    problems: [422],
  },
  undoMerge: {
    ...here,
    method: 'post',
    path: '/talent-merges/{id}/undo',
    summary: 'Make one record two again; what was changed since stays, and the two are remembered as two people',
    action: 'talent.write',
    params: mergeParams,
    responses: { 200: undoneMerge },
  },
} as const satisfies Record<string, Route>;
