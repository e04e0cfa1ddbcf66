import { z } from 'zod';
import { instant, listOf, listQuery, named } from './common.js';
import { id, talent } from './talents.js';

const STATES = ['open', 'different', 'merged'] as const;
const FIELDS = ['email', 'birthYear', 'school', 'phone', 'degree', 'title', 'occupation', 'regionCode'] as const;
const fields = z.array(z.enum(FIELDS));
const pairId = z.string().min(1).max(129);
const state = z.enum(STATES).describe('open: nobody has decided; different: two people; merged: one.');

export const pairParams = z.strictObject({ id: pairId });
export const mergeParams = z.strictObject({ id });

export const duplicateQuery = listQuery.extend({
  state: state.optional().describe('Left out: open.'),
  talentId: id.optional().describe('Pairs of this person.'),
});

const pair = named(
  'DuplicatePair',
  z.strictObject({
    id: pairId,
    state,
    people: z.array(talent).min(1).max(2).describe('Side by side, masked; of a merged pair the record that stayed.'),
    agreeing: fields.describe('What both say alike, beside the name; what one does not know is in neither list.'),
    differing: fields,
    foundAt: instant,
    decidedBy: z.strictObject({ id: z.string(), name: z.string().nullable() }).nullable(),
    decidedAt: instant.nullable(),
    mergeId: id.nullable().describe('Of a merged pair: what undoes it.'),
  }),
);

export const duplicatePairs = named('DuplicatePairs', listOf(pair));

export const decision = named(
  'DuplicateDecision',
  z.strictObject({ decision: z.literal('different').describe('Two people; that they are one is said by a merge.') }),
);

export const decided = named('DecidedPair', z.strictObject({ id: pairId, state }));

export const merge = named('TalentMerge', z.strictObject({ otherId: id.describe('Whose record goes into this one.') }));

export const mergedTalent = named('MergedTalent', z.strictObject({ mergeId: id, talent }));

export const undoneMerge = named(
  'UndoneTalentMerge',
  z.strictObject({ mergeId: id, keptId: id, restoredId: id.describe('The record that is one of its own again.') }),
);
