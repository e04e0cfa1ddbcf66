import type { Applicant } from './session.js';

/** The page of a policy for whoever's facts are at work: one's own, or those of an enterprise that staff look at. */
export const policyPath = (applicant: Applicant | null, policyId: string): string =>
  applicant === null || applicant.maySave
    ? `/policies/${policyId}`
    : `/enterprises/${applicant.uscc}/policies/${policyId}`;
