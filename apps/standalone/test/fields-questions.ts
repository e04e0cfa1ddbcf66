import type { OperationId } from '@shuangzhao/api';
import { OTHER_USCC, OWN_USCC, type Asker, type Thing } from './fields-law.js';
import type { Identity } from './fields-seen.js';

/** The person that everybody asks about. */
export const PERSON: Identity = {
  name: '邸钰骁',
  phone: '17709172638',
  idNumber: '340499198711232712',
  email: 'di.yuxiao@fields.example.com',
};
/** As the ID number says. */
export const BIRTH_YEAR = 1987;
/** Somebody who refuses to be ranked by a machine, and whom nobody ever unmasks. */
export const UNRANKED: Identity = {
  name: '逯桐菲',
  phone: '17709172954',
  idNumber: '340499199112064539',
  email: 'lu.tongfei@fields.example.com',
};
/** The masks of the person, by hand; the ID number is a mark. */
export const MASKED = { name: '邸**', phone: '177****2638', email: 'd***@fields.example.com' };
export const SCHOOL = '字段核对大学';

/** What the preparation made. */
export const known = { talent: '', pool: '', need: '', otherNeed: '', referral: '', right: '', job: '' };

/** The policy that went the whole way twice, and the one that is a draft. */
export const POLICY = 'test-2026-fields';
export const DRAFT = 'test-2026-fields-draft';

const under = (at: string, keys: readonly string[]) => keys.map((key) => `${at}.${key}`);
const list = (keys: readonly string[]) => ['items', ...under('items[]', keys), 'nextCursor', 'total'];
const words = (text: string) => text.split(' ');

// Written by hand: the keys of a person, the same masked and in clear.
const TALENT = words(
  'id name phone idNumber email clear clearUntil ageBand degree school title occupation industries regionCode ' +
    'availability expectedSalary skills skills[].code skills[].version sources basis basis.kind basis.document ' +
    'basis.purpose basis.expiresOn rankedByPeopleOnly memberships memberships[].poolId memberships[].poolName ' +
    'memberships[].stage memberships[].since version createdAt updatedAt',
);
const NEED = words(
  'id uscc employerName position must can not degree salaryFrom salaryTo count regionCode industry description ' +
    'state hired referrals referrals.* version createdAt updatedAt',
);
const PARTS = words('parts parts[].name parts[].weight parts[].value parts[].text');
const REFERRAL = [
  ...words('id needId talentId talent need state next steps steps[].to steps[].at steps[].by steps[].by.id'),
  ...words('steps[].by.name steps[].note retention dueMonths version createdAt updatedAt'),
  ...under('talent', TALENT),
  ...under('need', NEED),
];
const PAIR = [
  ...words('id state people agreeing differing foundAt decidedBy decidedAt mergeId'),
  ...under('people[]', TALENT),
];
const RIGHT = words('id kind words channel receivedOn dueOn state overdue soon answer answeredAt createdAt');
const DESK_RIGHT = [...RIGHT, ...words('talent by by.id by.name answeredBy'), ...under('talent', TALENT)];
const RECORD = [
  ...['talent', ...under('talent', TALENT), 'birthYear', 'referrals', 'requests', ...under('requests[]', RIGHT)],
  ...under('referrals[]', words('id state position employerName retention createdAt steps steps[].to steps[].at')),
  ...under('referrals[]', words('steps[].by steps[].by.id steps[].by.name steps[].note')),
];
const FOUND = [...list(TALENT), 'facets', 'relaxations'];
const NONE_FOUND = words('items nextCursor total facets relaxations relaxations[].without relaxations[].total');
const CANDIDATE = ['talentId', 'talent', ...under('talent', TALENT), 'referral'];
const MATCH = [...list([...CANDIDATE, 'score', ...PARTS]), 'byPeople', 'found', 'narrowedBy'];
export const FACETS = words('degree skills industries regionCode availability ageBand sources pools stages');
export const UNMASKED = words('values values.* clearUntil');

const VERSION = words('number state changedAt publishedAt withdrawnBecause');
const REVIEW = words('approved legality fairCompetition reviewedBy reviewedAt');
const DESK = [...VERSION, 'editedBy', 'review', ...under('review', REVIEW)];

/** One question: of which route, about what, and with what in it. */
export interface Question {
  readonly id: OperationId;
  /** Where the right is not that of the route. */
  readonly right?: string;
  readonly thing?: Thing;
  /** The status for everybody, where it is no matter of rights. */
  readonly status?: number;
  readonly params?: () => Readonly<Record<string, string>>;
  readonly query?: () => Readonly<Record<string, string>>;
  readonly body?: () => unknown;
  /** All keys of the answer that begin so, written by hand. */
  readonly keys?: { readonly below?: string; readonly are: (asker: Asker) => readonly string[] };
  /** The role that does not ask it in passing. */
  readonly unaskedBy?: string;
}

const are = (keys: readonly string[]) => ({ are: () => keys });
const whole = () => ({ limit: '200' });
const own = { uscc: OWN_USCC };
const other = { uscc: OTHER_USCC };
const hidden = { uscc: 'none of its own' };
const policy = { params: () => ({ id: POLICY }) };
const talent = { params: () => ({ id: known.talent }) };
const need = { params: () => ({ id: known.need }), thing: own };
const facts = { 'enterprise.employees': 5 };
const purpose = '核对';
const lookUp = (key: object) => ({ id: 'lookUpTalents' as const, body: () => ({ ...key, purpose }) });
const job = { params: () => ({ id: known.job }), thing: { owner: 'hr' } };

export const QUESTIONS: readonly Question[] = [
  ...(['getMe', 'listSessions', 'listRegions', 'listFacts'] as const).map((id) => ({ id })),
  ...(['authMethods', 'getOpenApi', 'getHealth', 'getReadiness'] as const).map((id) => ({ id })),
  ...(['startOidc', 'finishOidc'] as const).map((id) => ({ id, status: 404 })), // no provider is configured
  { id: 'listAccounts', query: whole },

  { id: 'searchEnterprises', query: whole },
  ...[own, other].flatMap((thing) =>
    (['getEnterprise', 'enterpriseHistory', 'listPolicyMarks'] as const).map((id) => ({
      ...{ id, thing, params: () => thing },
    })),
  ),
  ...['xlsx', 'csv'].flatMap((format) => [
    { id: 'importTemplate' as const, query: () => ({ format }) },
    { id: 'talentImportTemplate' as const, query: () => ({ format }) },
    { id: 'exportEnterprises' as const, body: () => ({ format }) },
  ]),
  { id: 'getJob', ...job },
  { id: 'getJobFile', ...job },

  { id: 'searchPolicies', query: () => ({ ...whole(), q: '字段核对' }) },
  {
    ...{ id: 'getPolicy', ...policy },
    keys: {
      below: 'versions[].',
      are: ({ role }) => under('versions[]', role === 'editor' || role === 'reviewer' ? DESK : VERSION),
    },
  },
  { id: 'getPolicy', right: 'policy.readDraft', params: () => ({ id: DRAFT }) },
  { id: 'comparePolicyVersions', ...policy },
  ...[undefined, own, other].flatMap((thing) =>
    (['matchPolicies', 'exportMatches', 'matchPolicy', 'whatIf'] as const).map((id) => ({
      ...{ id, ...(thing ? { thing } : {}) },
      ...(id === 'matchPolicy' || id === 'whatIf' ? policy : {}),
      body: () => ({ ...(thing ?? { facts }), ...(id === 'whatIf' ? { change: { 'enterprise.employees': 1 } } : {}) }),
    })),
  ),
  { id: 'policyEnterprises', ...policy, query: whole },

  { id: 'listTalents', query: () => ({ ...whole(), q: SCHOOL }), keys: are(FOUND) },
  { id: 'listTalents', query: whole },
  {
    ...{ id: 'searchTalents', body: () => ({ q: SCHOOL, facets: FACETS, limit: 200 }) },
    keys: are([...FOUND, 'facets.*', 'facets.*[].value', 'facets.*[].count']),
  },
  {
    ...{ id: 'searchTalents', body: () => ({ q: SCHOOL, must: { degree: ['secondary'] } }) },
    keys: are(NONE_FOUND),
  },
  {
    ...{ id: 'searchTalents', body: () => ({ can: { words: [SCHOOL] }, facets: FACETS, limit: 200 }) },
    keys: are([...FOUND, 'facets.*', 'facets.*[].value', 'facets.*[].count']),
  },
  { id: 'listTalentSearches' },
  // Words never find who somebody is.
  ...Object.values(PERSON).map((q) => ({
    ...{ id: 'searchTalents' as const, body: () => ({ q, facets: FACETS }) },
    keys: are([...NONE_FOUND, 'facets.*']),
  })),
  ...[{ name: PERSON.name }, { phone: PERSON.phone }, { idNumber: PERSON.idNumber }, { initials: 'dyx' }].map(
    (key) => ({
      ...lookUp(key),
      keys: are(['items', ...under('items[]', TALENT)]),
    }),
  ),
  { id: 'getTalent', ...talent, keys: are(TALENT) },
  { id: 'unmaskTalent', ...talent, body: () => ({ fields: Object.keys(PERSON), purpose }), unaskedBy: 'hr' },
  {
    id: 'listTalentAccess',
    ...talent,
    query: whole,
    keys: are(list(words('at by by.id by.name kind fields purpose'))),
  },
  { id: 'listDuplicates', query: whole, keys: are(list(PAIR)) },
  { id: 'listDuplicates', query: () => ({ talentId: known.talent }), keys: are(list(PAIR)) },
  {
    id: 'listTalentContacts',
    ...talent,
    query: whole,
    keys: are(list(words('id by by.id by.name on way words nextOn notedAt'))),
  },
  { id: 'listSkills', keys: are(['version', 'items', ...under('items[]', words('code label group aliases'))]) },
  {
    id: 'listTalentPools',
    keys: are([
      'items',
      ...under('items[]', words('id name kind description stages stages[].stage stages[].count createdAt')),
    ]),
  },
  {
    ...{
      id: 'listTalentPoolMembers',
      params: () => ({ id: known.pool }),
      query: () => ({ ...whole(), stage: '联系' }),
    },
    keys: are(list(TALENT)),
  },

  { id: 'listNeeds', query: () => own, thing: own, keys: are(list(NEED)) },
  { id: 'listNeeds', query: () => other, thing: other },
  { id: 'listNeeds' },
  { id: 'getNeed', ...need, keys: are(NEED) },
  { id: 'getNeed', params: () => ({ id: known.otherNeed }), thing: other },
  {
    ...{ id: 'matchNeed', params: need.params, body: () => ({ limit: 200 }) },
    keys: are([...MATCH, ...under('byPeople[]', CANDIDATE)]),
  },
  {
    ...{ id: 'explainMatch', params: () => ({ id: known.need, talentId: known.talent }) },
    keys: are(['exclusions', 'score', ...PARTS, 'referral']),
  },
  { id: 'matchTalent', ...talent, query: whole, keys: are(list(['need', ...under('need', NEED), 'score', ...PARTS])) },
  { id: 'listReferrals', query: () => ({ talentId: known.talent }), keys: are(list(REFERRAL)) },
  { id: 'listReferrals', query: () => ({ needId: known.need }), keys: are(list(REFERRAL)) },
  { id: 'getReferral', params: () => ({ id: known.referral }), keys: are(REFERRAL) },

  { id: 'listRightsRequests', query: whole, keys: are([...list(DESK_RIGHT), 'open', 'soon', 'overdue']) },
  { id: 'getRightsRequest', params: () => ({ id: known.right }), keys: are(DESK_RIGHT) },
  ...['json', 'xlsx'].flatMap((format) => [
    { id: 'copyTalent' as const, ...talent, body: () => ({ purpose, format }), unaskedBy: 'hr' },
    { id: 'getOwnCopy' as const, query: () => ({ format }) },
  ]),
  { id: 'getOwnRecord', keys: are(RECORD) },
  { id: 'listOwnAccess', query: whole, keys: are(list(words('at by by.id by.name kind fields purpose'))) },
  { id: 'listOwnRequests', query: whole, keys: are(list(RIGHT)) },

  { id: 'listNotifications', query: whole },
  { id: 'listViews', query: () => ({ list: 'library' }) },
  { id: 'listViews', query: () => ({ list: 'registry' }), right: 'enterprise.search', thing: hidden },
  { id: 'listViews', query: () => ({ list: 'audit' }), right: 'audit.read', thing: hidden },
  { id: 'getListSetting', params: () => ({ list: 'library' }) },
  { id: 'listAudit', query: whole },
  { id: 'listAudit', query: () => ({ ...whole(), ...own }), thing: own },
  { id: 'listAudit', query: () => ({ ...whole(), collection: 'talents' }), thing: hidden },
  { id: 'listAudit', query: () => ({ ...whole(), collection: 'referrals' }), thing: hidden },
  { id: 'listAudit', query: () => ({ ...whole(), collection: 'rights-requests' }), thing: hidden },
];

/** Routes that change something, or that are walked apart; a route stands here or is asked above. */
export const LEFT: readonly OperationId[] = [
  ...(['createToken', 'startSession', 'endSession', 'endOwnSession', 'changePassword'] as const),
  ...(['createAccount', 'updateAccount', 'putEnterprise', 'patchFacts', 'importEnterprises'] as const),
  ...(['createPolicy', 'importPolicies', 'updatePolicy', 'submitPolicy', 'reviewPolicy', 'publishPolicy'] as const),
  ...(['withdrawPolicy', 'putPolicyMark', 'createNeed', 'putNeed', 'closeNeed', 'readNotifications'] as const),
  ...(['createView', 'updateView', 'deleteView', 'putListSetting', 'streamEvents'] as const),
  ...(['createOwnRequest', 'importTalents'] as const),
];

/** Writes about people, which are answered with a person: asked here by those who may not. */
export const WRITES: readonly OperationId[] = [
  ...([
    'createTalent',
    'putTalent',
    'deleteTalent',
    'decideDuplicate',
    'mergeTalents',
    'undoMerge',
    'createTalentPool',
    'moveTalentPoolMembers',
  ] as const),
  ...(['createTalentSearch', 'deleteTalentSearch', 'lookAtTalentSearch'] as const), // each officer's own
  ...(['createTalentContact'] as const),
  ...(['undoTalentPoolMove', 'createReferral', 'moveReferral', 'answerRetention'] as const),
  ...(['createRightsRequest', 'answerRightsRequest', 'openPersonAccount'] as const),
];
