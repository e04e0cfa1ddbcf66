import { comparePolicyVersions } from './application/compare-policy-versions.js';
import { createPolicy } from './application/create-policy.js';
import { getPolicy } from './application/get-policy.js';
import { importPolicies } from './application/import-policies.js';
import { listPolicyMarks } from './application/list-policy-marks.js';
import { matchEnterprises } from './application/match-enterprises.js';
import { matchPolicies } from './application/match-policies.js';
import { matchPolicy } from './application/match-policy.js';
import { publishPolicy } from './application/publish-policy.js';
import { putPolicyMark } from './application/put-policy-mark.js';
import { reviewPolicy } from './application/review-policy.js';
import { searchPolicies } from './application/search-policies.js';
import { submitPolicy } from './application/submit-policy.js';
import { tellMatches } from './application/tell-matches.js';
import { updatePolicy } from './application/update-policy.js';
import type { Ways } from './application/ways.js';
import { whatIf } from './application/what-if.js';
import { withdrawPolicy } from './application/withdraw-policy.js';

export type { Ways } from './application/ways.js';

/** The use cases of the service, on the ways out that they are given. */
export const createApp = (ways: Ways) => ({
  createPolicy: createPolicy(ways),
  updatePolicy: updatePolicy(ways),
  importPolicies: importPolicies(ways),
  submitPolicy: submitPolicy(ways),
  reviewPolicy: reviewPolicy(ways),
  publishPolicy: publishPolicy(ways),
  withdrawPolicy: withdrawPolicy(ways),
  getPolicy: getPolicy(ways),
  comparePolicyVersions: comparePolicyVersions(ways),
  searchPolicies: searchPolicies(ways),
  matchPolicies: matchPolicies(ways),
  matchPolicy: matchPolicy(ways),
  matchEnterprises: matchEnterprises(ways),
  whatIf: whatIf(ways),
  putPolicyMark: putPolicyMark(ways),
  listPolicyMarks: listPolicyMarks(ways),
  tellMatches: tellMatches(ways),
});

export type App = ReturnType<typeof createApp>;
