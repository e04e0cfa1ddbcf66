import type { z } from 'zod';
import type { CallOutput, Routes } from '@shuangzhao/api';
import type {
  MatchedTalent__Output,
  MatchPart__Output,
  Need__Output,
  NeedDraft,
  Referral__Output,
  TalentServiceDefinition,
} from '@shuangzhao/contracts/talent';
import type { CallOptions, Client } from '@shuangzhao/platform/grpc';
import { instant, numberOrNull, orNull, present } from './present.js';
import { talentOf } from './talent-records.js';

type Body<Id extends 'createNeed' | 'putNeed' | 'createReferral' | 'moveReferral' | 'answerRetention'> = z.output<
  Routes[Id]['body']
>;
type Query<Id extends 'listNeeds' | 'listReferrals' | 'matchTalent'> = z.output<Routes[Id]['query']>;
type Need = CallOutput<'getNeed'>;
type Match = CallOutput<'matchNeed'>;
type Explained = CallOutput<'explainMatch'>;
type Referral = CallOutput<'getReferral'>;
type Step = Referral['steps'][number];
/** A referral whose steps name accounts by their ids alone. */
export type ReferralById = Omit<Referral, 'steps'> & { steps: (Omit<Step, 'by'> & { by: string })[] };

const draftOf = (body: Body<'putNeed'>): NeedDraft => ({
  position: body.position,
  must: body.must ?? [],
  can: body.can ?? [],
  not: body.not ?? [],
  degree: body.degree ?? '',
  salaryFrom: body.salaryFrom ?? 0,
  salaryTo: body.salaryTo ?? 0,
  count: body.count,
  regionCode: body.regionCode ?? '',
  industry: body.industry ?? '',
  description: body.description ?? '',
});

// The owner keeps to the words of the contract, which on the wire are texts.
const needOf = (message: Need__Output | null): Need => {
  const need = present(message);
  const draft = present(need.draft);
  return {
    id: need.id,
    uscc: need.uscc,
    employerName: orNull(need.employerName),
    position: draft.position,
    must: draft.must,
    can: draft.can,
    not: draft.not,
    degree: orNull(draft.degree) as Need['degree'],
    salaryFrom: numberOrNull(draft.salaryFrom),
    salaryTo: numberOrNull(draft.salaryTo),
    count: draft.count,
    regionCode: orNull(draft.regionCode),
    industry: orNull(draft.industry),
    description: draft.description,
    state: need.state as Need['state'],
    hired: need.hired,
    referrals: Object.fromEntries(need.referrals.map(({ state, count }) => [state, count])),
    version: need.version,
    createdAt: instant(need.createdAt),
    updatedAt: instant(need.updatedAt),
  };
};

const partsOf = (parts: readonly MatchPart__Output[]): Explained['parts'] =>
  parts.map(({ name, weight, value, text }) => ({
    name: name as Explained['parts'][number]['name'],
    weight,
    value,
    text,
  }));

const unrankedOf = ({ talent: message, referral }: MatchedTalent__Output): Match['byPeople'][number] => {
  const talent = talentOf(message);
  return { talentId: talent.id, talent, referral: orNull(referral) as Explained['referral'] };
};

export const referralOf = (message: Referral__Output | null): ReferralById => {
  const referral = present(message);
  const [talent, need] = [talentOf(referral.talent), needOf(referral.need)];
  return {
    id: referral.id,
    needId: need.id,
    talentId: talent.id,
    talent,
    need,
    state: referral.state as Referral['state'],
    next: referral.next as Referral['next'],
    steps: referral.steps.map(({ to, at, by, note }) => ({ to: to as Step['to'], at: instant(at), by, note })),
    retention: referral.retention.map(({ months, dueOn, answer }) => ({
      months,
      dueOn,
      answer: orNull(answer) as Referral['retention'][number]['answer'],
    })),
    dueMonths: numberOrNull(referral.dueMonths),
    version: referral.version,
    createdAt: instant(referral.createdAt),
    updatedAt: instant(referral.updatedAt),
  };
};

const pageOf = ({ nextCursor, total }: { nextCursor: string; total: number }) => ({
  nextCursor: orNull(nextCursor),
  total,
});
const expecting = (version: number | undefined) => (version === undefined ? {} : { expectedVersion: version });

/** Needs and referrals of the talent service in the words of the HTTP contract. */
export const createNeedClient = (calls: Client<TalentServiceDefinition>) => ({
  list: async ({ uscc = '', state, limit, cursor = '' }: Query<'listNeeds'>, options: CallOptions) => {
    const answer = await calls.ListNeeds({ uscc, state: state ?? '', limit, cursor }, options);
    return { items: answer.items.map(needOf), ...pageOf(answer) };
  },
  create: async ({ uscc = '', ...body }: Body<'createNeed'>, options: CallOptions) =>
    needOf((await calls.CreateNeed({ uscc, draft: draftOf(body) }, options)).need),
  get: async (id: string, options: CallOptions) => needOf((await calls.GetNeed({ id }, options)).need),
  put: async (id: string, body: Body<'putNeed'>, version: number | undefined, options: CallOptions) =>
    needOf((await calls.PutNeed({ id, draft: draftOf(body), ...expecting(version) }, options)).need),
  close: async (id: string, version: number | undefined, options: CallOptions) =>
    needOf((await calls.CloseNeed({ id, ...expecting(version) }, options)).need),
  match: async (
    id: string,
    { limit, cursor = '' }: { limit: number; cursor?: string | undefined },
    options: CallOptions,
  ) => {
    const answer = await calls.MatchNeed({ id, limit, cursor }, options);
    return {
      items: answer.items.map(({ score, parts, ...one }) => ({
        ...unrankedOf({ score, parts, ...one }),
        score,
        parts: partsOf(parts),
      })),
      ...pageOf(answer),
      byPeople: answer.byPeople.map(unrankedOf),
      found: answer.found,
      narrowedBy: answer.narrowedBy as Match['narrowedBy'],
    };
  },
  explain: async (needId: string, talentId: string, options: CallOptions): Promise<Explained> => {
    const { exclusions, score, parts, referral } = await calls.ExplainMatch({ needId, talentId }, options);
    return {
      exclusions: exclusions.map(({ name, text }) => ({ name: name as Explained['exclusions'][number]['name'], text })),
      score: score ?? null,
      parts: partsOf(parts),
      referral: orNull(referral) as Explained['referral'],
    };
  },
  matchTalent: async (id: string, { limit, cursor = '' }: Query<'matchTalent'>, options: CallOptions) => {
    const answer = await calls.MatchTalent({ id, limit, cursor }, options);
    return {
      items: answer.items.map(({ need, score, parts }) => ({
        need: needOf(need),
        score: score ?? null,
        parts: partsOf(parts),
      })),
      ...pageOf(answer),
    };
  },
  listReferrals: async (
    { needId = '', talentId = '', state, due = false, limit, cursor = '' }: Query<'listReferrals'>,
    options: CallOptions,
  ) => {
    const answer = await calls.ListReferrals({ needId, talentId, state: state ?? '', due, limit, cursor }, options);
    return { items: answer.items.map(referralOf), ...pageOf(answer) };
  },
  refer: async (body: Body<'createReferral'>, options: CallOptions) =>
    referralOf((await calls.CreateReferral(body, options)).referral),
  getReferral: async (id: string, options: CallOptions) =>
    referralOf((await calls.GetReferral({ id }, options)).referral),
  move: async (id: string, body: Body<'moveReferral'>, version: number | undefined, options: CallOptions) =>
    referralOf((await calls.MoveReferral({ id, ...body, ...expecting(version) }, options)).referral),
  answerRetention: async (id: string, body: Body<'answerRetention'>, options: CallOptions) =>
    referralOf((await calls.AnswerRetention({ id, ...body }, options)).referral),
});

export type NeedClient = ReturnType<typeof createNeedClient>;
