import type { PolicyClient } from '../clients/policy.js';
import type { RouteHandlers } from '../server/request.js';

type Ids =
  | 'searchPolicies'
  | 'createPolicy'
  | 'importPolicies'
  | 'matchPolicies'
  | 'getPolicy'
  | 'comparePolicyVersions'
  | 'updatePolicy'
  | 'submitPolicy'
  | 'reviewPolicy'
  | 'publishPolicy'
  | 'withdrawPolicy'
  | 'matchPolicy'
  | 'whatIf'
  | 'policyEnterprises'
  | 'listPolicyMarks'
  | 'putPolicyMark';

/** The editing path and the matching: parse, one call, one status. */
export const policyRoutes = (policies: PolicyClient): RouteHandlers<Ids> => ({
  searchPolicies: async ({ query, call }) => ({ status: 200, body: await policies.search(query, call) }),
  createPolicy: async ({ body, call }) => {
    const policy = await policies.create(body, call);
    return { status: 201, body: policy, version: policy.version };
  },
  importPolicies: async ({ query, body, call }) => ({
    status: 200,
    body: await policies.import(body, query.publish, call),
  }),
  matchPolicies: async ({ body, call }) => ({ status: 200, json: await policies.match(body, call) }),
  getPolicy: async ({ params, call }) => {
    const policy = await policies.get(params.id, call);
    return { status: 200, body: policy, version: policy.version };
  },
  comparePolicyVersions: async ({ params, query, call }) => ({
    status: 200,
    body: await policies.compare(params.id, query, call),
  }),
  updatePolicy: async ({ params, body, ifMatch, call }) => {
    const policy = await policies.update(params.id, body, ifMatch, call);
    return { status: 200, body: policy, version: policy.version };
  },
  submitPolicy: async ({ params, ifMatch, call }) => {
    const policy = await policies.submit(params.id, ifMatch, call);
    return { status: 200, body: policy, version: policy.version };
  },
  reviewPolicy: async ({ params, body, ifMatch, call }) => {
    const policy = await policies.review(params.id, body, ifMatch, call);
    return { status: 200, body: policy, version: policy.version };
  },
  publishPolicy: async ({ params, ifMatch, call }) => {
    const policy = await policies.publish(params.id, ifMatch, call);
    return { status: 200, body: policy, version: policy.version };
  },
  withdrawPolicy: async ({ params, body, ifMatch, call }) => {
    const policy = await policies.withdraw(params.id, body?.reason ?? '', ifMatch, call);
    return { status: 200, body: policy, version: policy.version };
  },
  matchPolicy: async ({ params, body, call }) => ({
    status: 200,
    body: await policies.matchOne(params.id, body, call),
  }),
  whatIf: async ({ params, body, call }) => ({ status: 200, body: await policies.whatIf(params.id, body, call) }),
  listPolicyMarks: async ({ params, query, call }) => ({
    status: 200,
    body: await policies.marks(params.uscc, query, call),
  }),
  putPolicyMark: async ({ params, body, ifMatch, call }) => {
    const mark = await policies.mark(params, body, ifMatch, call);
    return { status: 200, body: mark, version: mark.version };
  },
  policyEnterprises: async ({ params, query, call }) => ({
    status: 200,
    json: await policies.enterprises(params.id, query, call),
  }),
});
