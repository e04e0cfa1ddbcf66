import { fromValues } from '@shuangzhao/contracts';
import type { PolicyServiceDefinition } from '@shuangzhao/contracts/policy';
import type { OwnHandlers } from '@shuangzhao/service';
import type { App } from '../app.js';
import {
  fromJson,
  toApplicant,
  toComparedMessage,
  toEnterprisesMessage,
  toMarkMessage,
  toMatch,
  toMatchEnterprises,
  toMatchesMessage,
  toMatchMessage,
  toOutcome,
  toPolicyMessage,
  toPutMark,
  toSearch,
} from './messages.js';
import { askedAgain } from './question-key.js';

/** The calls that the service answers. */
export const handlersOf = (app: App): OwnHandlers<PolicyServiceDefinition> => ({
  CreatePolicy: async ({ documentJson }, call) => ({
    policy: toPolicyMessage(await app.createPolicy(fromJson(documentJson), call)),
  }),
  UpdatePolicy: async ({ id, documentJson, expectedVersion }, call) => ({
    policy: toPolicyMessage(await app.updatePolicy({ id, document: fromJson(documentJson), expectedVersion }, call)),
  }),
  ImportPolicies: async ({ documentJson, publish }, call) => {
    const report = await app.importPolicies({ documents: documentJson.map(fromJson), publish }, call);
    return { ...report, errors: [...report.errors] };
  },
  SubmitPolicy: async (command, call) => ({ policy: toPolicyMessage(await app.submitPolicy(command, call)) }),
  ReviewPolicy: async (command, call) => ({ policy: toPolicyMessage(await app.reviewPolicy(command, call)) }),
  PublishPolicy: async (command, call) => ({ policy: toPolicyMessage(await app.publishPolicy(command, call)) }),
  WithdrawPolicy: async (command, call) => ({ policy: toPolicyMessage(await app.withdrawPolicy(command, call)) }),
  GetPolicy: async (command, call) => ({ policy: toPolicyMessage(await app.getPolicy(command, call)) }),
  ComparePolicyVersions: async (request, call) => toComparedMessage(await app.comparePolicyVersions(request, call)),
  SearchPolicies: async (request, call) => {
    const { items, nextCursor, total, facets } = await app.searchPolicies(toSearch(request), call);
    return {
      items: items.map(toPolicyMessage),
      nextCursor,
      total,
      facets: facets.map(({ field, counts }) => ({ field, counts: [...counts] })),
    };
  },
  MatchPolicies: async (request, call) =>
    toMatchesMessage(await app.matchPolicies(toMatch(request), askedAgain(request, call))),
  MatchPolicy: async (request, call) => {
    const command = { policyId: request.policyId, applicant: toApplicant(request.applicant) };
    return toMatchMessage(await app.matchPolicy(command, askedAgain(request, call)));
  },
  MatchEnterprises: async (request, call) =>
    toEnterprisesMessage(await app.matchEnterprises(toMatchEnterprises(request), call)),
  PutPolicyMark: async (request, call) => ({ mark: toMarkMessage(await app.putPolicyMark(toPutMark(request), call)) }),
  ListPolicyMarks: async (request, call) => {
    const { items, nextCursor, total } = await app.listPolicyMarks(request, call);
    return { items: items.map(toMarkMessage), nextCursor, total };
  },
  WhatIf: async (request, call) => {
    const { policyId, applicant, change } = request;
    const command = { policyId, applicant: toApplicant(applicant), change: fromValues(change) };
    const { before, after } = await app.whatIf(command, askedAgain(request, call));
    return { before: toOutcome(before), after: toOutcome(after) };
  },
});
