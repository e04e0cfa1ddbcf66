import { createClient, type CallInput, type CallOutput, type Explanation, type FactValue } from '@shuangzhao/api';

export { ProblemError } from '@shuangzhao/api';
export type { Explanation, FactValue };

export type FactDefinition = CallOutput<'listFacts'>['items'][number];
export type Region = CallOutput<'listRegions'>['items'][number];
export type PolicySummary = CallOutput<'searchPolicies'>['items'][number];
export type PolicyDocument = CallOutput<'getPolicy'>;
export type Matches = CallOutput<'matchPolicies'>;
export type MatchItem = Matches['items'][number];
export type Question = Matches['questions'][number];
export type Match = CallOutput<'matchPolicy'>;
export type Status = MatchItem['decision'];

/** Values by fact name; what is not known is left out. */
export type Facts = Readonly<Record<string, FactValue>>;

/** The most that one page of a list may hold. */
const PAGE = 200;

// Looked up at each call, so that a test can stand in for the server.
const client = createClient({ baseUrl: '', fetch: (...call) => window.fetch(...call) });

/** The fact registry. */
export const loadFacts = async (signal: AbortSignal): Promise<readonly FactDefinition[]> =>
  (await client.call('listFacts', { signal })).items;

/** Regions and parks, former ones too. */
export const loadRegions = async (signal: AbortSignal): Promise<readonly Region[]> =>
  (await client.call('listRegions', { signal })).items;

/** What every published policy says about itself, by id: issuer and level are not part of a match. */
export const loadPolicies = async (signal: AbortSignal): Promise<ReadonlyMap<string, PolicySummary>> => {
  const byId = new Map<string, PolicySummary>();
  let cursor: string | null = null;
  do {
    const query: CallInput<'searchPolicies'>['query'] = cursor === null ? { limit: PAGE } : { limit: PAGE, cursor };
    const page: CallOutput<'searchPolicies'> = await client.call('searchPolicies', { query, signal });
    for (const policy of page.items) byId.set(policy.id, policy);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return byId;
};

/** One policy with its benefits and materials. */
export const loadPolicy = (id: string, signal: AbortSignal): Promise<PolicyDocument> =>
  client.call('getPolicy', { params: { id }, signal });

/** What is asked of all policies together. */
export interface MatchRequest {
  readonly facts: Facts;
  readonly includeNotInForce: boolean;
}

/** These facts against all policies, one page, the first where the cursor is empty; nothing is stored. */
export const matchAll = (request: MatchRequest, cursor: string, signal: AbortSignal): Promise<Matches> =>
  client.call('matchPolicies', {
    body: {
      facts: request.facts,
      includeNotInForce: request.includeNotInForce,
      limit: PAGE,
      ...(cursor === '' ? {} : { cursor }),
    },
    signal,
  });

/** These facts against one policy, with the explanation. */
export const matchOne = (id: string, facts: Facts, signal: AbortSignal): Promise<Match> =>
  client.call('matchPolicy', { params: { id }, body: { facts }, signal });
