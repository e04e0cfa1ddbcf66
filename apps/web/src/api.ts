import {
  createClient,
  CSRF_COOKIE,
  CSRF_HEADER,
  type CallInput,
  type CallOutput,
  type Explanation,
  type FactValue,
} from '@shuangzhao/api';

export { ProblemError } from '@shuangzhao/api';
export type { CallInput, CallOutput, Explanation, FactValue };

export type FactDefinition = CallOutput<'listFacts'>['items'][number];
export type Region = CallOutput<'listRegions'>['items'][number];
export type PolicySummary = CallOutput<'searchPolicies'>['items'][number];
export type PolicyDocument = CallOutput<'getPolicy'>;
export type Matches = CallOutput<'matchPolicies'>;
export type MatchItem = Matches['items'][number];
export type Question = Matches['questions'][number];
export type Match = CallOutput<'matchPolicy'>;
export type Status = MatchItem['decision'];
export type Me = CallOutput<'getMe'>;
export type Role = Me['roles'][number];
export type PolicyMark = CallOutput<'putPolicyMark'>;
export type MarkChange = CallInput<'putPolicyMark'>['body'];
export type Enterprise = CallOutput<'getEnterprise'>;

/** Values by fact name; what is not known is left out. */
export type Facts = Readonly<Record<string, FactValue>>;

/** The most that one page of a list may hold. */
const PAGE = 200;

/** The token that proves to the server that a write comes from our own page; undefined where nobody is signed in. */
export const csrfToken = (): string | undefined =>
  document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith(`${CSRF_COOKIE}=`))
    ?.slice(CSRF_COOKIE.length + 1);

/** Every route of the interface. */
export const client = createClient({
  baseUrl: '',
  // Looked up at each call, so that a test can stand in for the server.
  fetch: (...call) => window.fetch(...call),
  headers: () => {
    const token = csrfToken();
    return token === undefined ? {} : { [CSRF_HEADER]: token };
  },
});

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

/** Whom to decide for: a stored enterprise overlaid by given facts, or given facts alone. */
export interface Asker {
  /** Undefined: facts alone; nothing is stored. */
  readonly uscc: string | undefined;
  readonly given: Facts;
  /** What is stored and what is given together: the same for the same answer. */
  readonly known: Facts;
}

/** An asker as a request says it. */
export const bodyOf = ({ uscc, given }: Asker) => ({ ...(uscc === undefined ? {} : { uscc }), facts: given });

/** What an answer to an asker depends on. */
export const keyOf = ({ uscc, known }: Asker): readonly unknown[] => [uscc ?? '', known];

/** All policies, or those that the words find; one page, the first where the cursor is empty. */
export const matchAll = (
  asker: Asker,
  { cursor, ...wanted }: { cursor: string; includeNotInForce: boolean; q?: string },
  signal: AbortSignal,
): Promise<Matches> =>
  client.call('matchPolicies', {
    body: { ...bodyOf(asker), ...wanted, limit: PAGE, ...(cursor === '' ? {} : { cursor }) },
    signal,
  });

/** One policy, with the explanation. */
export const matchOne = (id: string, asker: Asker, signal: AbortSignal): Promise<Match> =>
  client.call('matchPolicy', { params: { id }, body: bodyOf(asker), signal });
