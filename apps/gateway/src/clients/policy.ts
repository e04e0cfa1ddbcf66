import type { z } from 'zod';
import type { CallInput, CallOutput, Routes } from '@shuangzhao/api';
import { decisions, fromValue, policyStates, toValues, validities } from '@shuangzhao/contracts';
import type {
  Applicant,
  Benefit__Output,
  ClauseChange__Output,
  GapItem__Output,
  Outcome__Output,
  Policy__Output,
  PolicyMark__Output,
  PolicyServiceDefinition,
  PolicyVersion__Output,
} from '@shuangzhao/contracts/policy';
import type { CallOptions, Client } from '@shuangzhao/platform/grpc';
import type { KnownVersions } from './known-versions.js';
import { instant, orNull, present } from './present.js';

type Policy = CallOutput<'getPolicy'>;
type Change = CallOutput<'comparePolicyVersions'>['changes'][number];
type Summary = CallOutput<'searchPolicies'>['items'][number];
type Match = CallOutput<'matchPolicy'>;
type Outcome = CallOutput<'whatIf'>['before'];
type Mark = CallOutput<'putPolicyMark'>;
type MatchBody = Omit<CallInput<'matchPolicies'>['body'], 'limit'> & { limit: number };

const versionOf = (version: PolicyVersion__Output): Policy['versions'][number] => ({
  number: version.number,
  state: policyStates.toWord(version.state),
  changedAt: instant(version.changedAt),
  publishedAt: version.publishedAt ? instant(version.publishedAt) : null,
  withdrawnBecause: orNull(version.withdrawnBecause),
  ...(version.editedBy === '' ? {} : { editedBy: version.editedBy }),
  ...(version.review
    ? {
        review: {
          approved: version.review.approved,
          legality: version.review.legality,
          fairCompetition: version.review.fairCompetition,
          reviewedBy: version.review.reviewedBy,
          reviewedAt: instant(version.review.reviewedAt),
        },
      }
    : {}),
});

// The owner judged the document when it was written; here it only changes its envelope.
const policyOf = (message: Policy__Output | null): Policy => {
  const { documentJson, version, state, versions, createdAt, updatedAt } = present(message);
  return {
    ...(JSON.parse(documentJson) as Policy),
    version,
    state: policyStates.toWord(state),
    versions: versions.map(versionOf),
    createdAt: instant(createdAt),
    updatedAt: instant(updatedAt),
  };
};

const summaryOf = (message: Policy__Output): Summary => {
  const {
    conditions: _rule,
    benefits: _benefits,
    materials: _materials,
    otherSources: _sources,
    versions: _versions,
    ...summary
  } = policyOf(message);
  return summary;
};

const clauseOf = (json: string): unknown => (json === '' ? null : JSON.parse(json));

const changeOf = ({ clause, beforeJson, afterJson }: ClauseChange__Output): Change => ({
  clause: clause as Change['clause'], // a field of the document, which has the contract's names
  before: clauseOf(beforeJson),
  after: clauseOf(afterJson),
});

const benefitOf = (benefit: Benefit__Output | null): Outcome['benefit'] => {
  const { estimate, upTo, text } = present(benefit);
  return { estimate: estimate ?? null, upTo: upTo ?? null, currency: 'CNY', text };
};

const gapOf = (gap: GapItem__Output[]): Outcome['gap'] =>
  gap.map(({ fact, text, requiredOp, required, actual, changeable }) => ({
    fact,
    text,
    required: { op: requiredOp, value: fromValue(required) },
    actual: fromValue(actual),
    changeable,
  }));

const outcomeOf = (message: Pick<Outcome__Output, 'decision' | 'gap' | 'missing' | 'benefit'>): Outcome => ({
  decision: decisions.toWord(message.decision),
  gap: gapOf(message.gap),
  missing: message.missing,
  benefit: benefitOf(message.benefit),
});

const markOf = ({ policyId, version, favourite, appliedOn, note, updatedAt }: PolicyMark__Output): Mark => ({
  policyId,
  favourite,
  appliedOn: orNull(appliedOn),
  note: orNull(note),
  version,
  updatedAt: instant(updatedAt),
});

/** Ten thousand enterprises are decided in seconds, and others have their turn meanwhile. */
const REVERSE_DEADLINE_MS = 20_000;

const expected = (version: number | undefined) => (version === undefined ? {} : { expectedVersion: version });

/** The policy service in the words of the HTTP contract. */
export const createPolicyClient = (calls: Client<PolicyServiceDefinition>, known: KnownVersions) => {
  const applicant = ({ uscc, facts, asOf }: Pick<MatchBody, 'uscc' | 'facts' | 'asOf'>): Applicant => ({
    uscc: uscc ?? '',
    facts: toValues(facts ?? {}),
    asOf: asOf ?? '',
    knownVersion: known.of(uscc),
  });

  return {
    search: async (query: z.output<Routes['searchPolicies']['query']>, options: CallOptions) => {
      const {
        q = '',
        category = '',
        level = '',
        region = '',
        industry = '',
        inForceOn = '',
        limit,
        cursor = '',
      } = query;
      const answer = await calls.SearchPolicies(
        { query: q, category, level, region, industry, inForceOn, limit, cursor },
        options,
      );
      return {
        items: answer.items.map(summaryOf),
        nextCursor: orNull(answer.nextCursor),
        total: answer.total,
        facets: Object.fromEntries(
          answer.facets.map(({ field, counts }) => [field, counts.map(({ value, count }) => ({ value, count }))]),
        ),
      };
    },
    get: async (id: string, options: CallOptions) => policyOf((await calls.GetPolicy({ id }, options)).policy),
    compare: async (
      policyId: string,
      { from = 0, to = 0 }: z.output<Routes['comparePolicyVersions']['query']>,
      options: CallOptions,
    ): Promise<CallOutput<'comparePolicyVersions'>> => {
      const answer = await calls.ComparePolicyVersions({ id: policyId, from, to }, options);
      return { policyId, from: answer.from, to: answer.to, changes: answer.changes.map(changeOf) };
    },
    create: async (document: object, options: CallOptions) =>
      policyOf((await calls.CreatePolicy({ documentJson: JSON.stringify(document) }, options)).policy),
    update: async (id: string, document: object, version: number | undefined, options: CallOptions) =>
      policyOf(
        (await calls.UpdatePolicy({ id, documentJson: JSON.stringify(document), ...expected(version) }, options))
          .policy,
      ),
    import: async (documents: object[], publish: boolean, options: CallOptions) => {
      const documentJson = documents.map((document) => JSON.stringify(document));
      const { accepted, rejected, errors } = await calls.ImportPolicies(
        { documentJson, publish },
        { ...options, deadline: 60_000 },
      );
      return {
        accepted,
        rejected,
        errors: errors.map(({ index, path, code, message }) => ({ index, path, code, message })),
      };
    },
    submit: async (id: string, version: number | undefined, options: CallOptions) =>
      policyOf((await calls.SubmitPolicy({ id, ...expected(version) }, options)).policy),
    review: async (
      id: string,
      body: CallInput<'reviewPolicy'>['body'],
      version: number | undefined,
      options: CallOptions,
    ) => policyOf((await calls.ReviewPolicy({ id, ...body, ...expected(version) }, options)).policy),
    publish: async (id: string, version: number | undefined, options: CallOptions) =>
      policyOf((await calls.PublishPolicy({ id, ...expected(version) }, options)).policy),
    withdraw: async (id: string, reason: string, version: number | undefined, options: CallOptions) =>
      policyOf((await calls.WithdrawPolicy({ id, reason, ...expected(version) }, options)).policy),
    /** The whole answer as JSON, which its owner writes in the contract's words. */
    match: async (body: MatchBody, options: CallOptions): Promise<Buffer> => {
      const answer = await calls.MatchPolicies(
        {
          applicant: applicant(body),
          query: body.q ?? '',
          decisions: (body.decisions ?? []).map(decisions.toName),
          includeNotInForce: body.includeNotInForce ?? false,
          limit: body.limit,
          cursor: body.cursor ?? '',
        },
        options,
      );
      return answer.matchesJson;
    },
    /** The whole answer as JSON, like that of `match`. */
    enterprises: async (
      policyId: string,
      { decision, q = '', asOf = '', limit, cursor = '' }: z.output<Routes['policyEnterprises']['query']>,
      options: CallOptions,
    ): Promise<Buffer> => {
      const wanted = decision === undefined ? [] : [decisions.toName(decision)];
      const answer = await calls.MatchEnterprises(
        { policyId, decisions: wanted, query: q, asOf, limit, cursor },
        { ...options, deadline: REVERSE_DEADLINE_MS },
      );
      return answer.matchesJson;
    },
    matchOne: async (id: string, body: CallInput<'matchPolicy'>['body'], options: CallOptions): Promise<Match> => {
      const answer = await calls.MatchPolicy({ policyId: id, applicant: applicant(body) }, options);
      return {
        policyId: answer.policyId,
        asOf: answer.asOf,
        validity: validities.toWord(answer.validity),
        ...outcomeOf(answer),
        explanation: JSON.parse(answer.explanationJson) as Match['explanation'],
      };
    },
    marks: async (
      uscc: string,
      { limit, cursor = '' }: { limit: number; cursor?: string | undefined },
      options: CallOptions,
    ) => {
      const answer = await calls.ListPolicyMarks({ uscc, limit, cursor }, options);
      return { items: answer.items.map(markOf), nextCursor: orNull(answer.nextCursor), total: answer.total };
    },
    mark: async (
      { uscc, policyId }: { uscc: string; policyId: string },
      { favourite, appliedOn, note }: CallInput<'putPolicyMark'>['body'],
      version: number | undefined,
      options: CallOptions,
    ) => {
      const change = {
        ...(favourite === undefined ? {} : { favourite }),
        ...(appliedOn === undefined ? {} : { appliedOn: appliedOn ?? '' }),
        ...(note === undefined ? {} : { note: note ?? '' }),
      };
      return markOf(
        present((await calls.PutPolicyMark({ uscc, policyId, ...change, ...expected(version) }, options)).mark),
      );
    },
    whatIf: async (id: string, body: CallInput<'whatIf'>['body'], options: CallOptions) => {
      const { before, after } = await calls.WhatIf(
        { policyId: id, applicant: applicant(body), change: toValues(body.change) },
        options,
      );
      return { before: outcomeOf(present(before)), after: outcomeOf(present(after)) };
    },
  };
};

export type PolicyClient = ReturnType<typeof createPolicyClient>;
