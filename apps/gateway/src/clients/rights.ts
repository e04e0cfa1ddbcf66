import type { z } from 'zod';
import type { CallOutput, Routes } from '@shuangzhao/api';
import type { RightsRequest__Output, TalentCopy__Output, TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import type { CallOptions, Client } from '@shuangzhao/platform/grpc';
import { referralOf } from './needs.js';
import { instant, numberOrNull, orNull, present } from './present.js';
import { accessOf, erasureOf } from './talent.js';
import { talentOf } from './talent-records.js';

type Body<Id extends 'createRightsRequest' | 'answerRightsRequest' | 'createOwnRequest'> = z.output<Routes[Id]['body']>;
type Query<Id extends 'listRightsRequests' | 'listOwnAccess'> = z.output<Routes[Id]['query']>;
type Request = CallOutput<'getRightsRequest'>;
/** A request that names accounts by their ids alone. */
export type RequestById = Omit<Request, 'by' | 'answeredBy'> & { by: string | null; answeredBy: string | null };

// The owner keeps to the words of the contract, which on the wire are texts.
const requestOf = (message: RightsRequest__Output | null): RequestById => {
  const request = present(message);
  return {
    id: request.id,
    talent: request.talent === null ? null : talentOf(request.talent),
    kind: request.kind as Request['kind'],
    words: request.words,
    channel: orNull(request.channel) as Request['channel'],
    receivedOn: request.receivedOn,
    dueOn: request.dueOn,
    state: request.state as Request['state'],
    overdue: request.overdue,
    soon: request.soon,
    by: orNull(request.by),
    answer: request.answer,
    answeredBy: orNull(request.answeredBy),
    answeredAt: request.answeredAt === null ? null : instant(request.answeredAt),
    createdAt: instant(request.createdAt),
  };
};

const copyOf = (message: TalentCopy__Output | null) => {
  const { talent, birthYear, referrals, accesses, requests } = present(message);
  return {
    talent: talentOf(talent),
    birthYear: numberOrNull(birthYear),
    referrals: referrals.map(referralOf).map(({ id, state, steps, retention, createdAt, need }) => ({
      ...{ id, state, steps, retention, createdAt, position: need.position, employerName: need.employerName },
    })),
    accesses: accesses.map(accessOf),
    requests: requests.map(requestOf),
  };
};

/** All that is held of a person, accounts named by their ids alone. */
export type CopyById = ReturnType<typeof copyOf>;

/** People's rights in the words of the HTTP contract. */
export const createRightsClient = (calls: Client<TalentServiceDefinition>) => ({
  list: async (
    { talentId = '', state, due, limit, cursor = '' }: Query<'listRightsRequests'>,
    options: CallOptions,
  ) => {
    const asked = { talentId, state: state ?? '', due: due ?? '', limit, cursor };
    const answer = await calls.ListRightsRequests(asked, options);
    const { total, open, soon, overdue } = answer;
    return { items: answer.items.map(requestOf), nextCursor: orNull(answer.nextCursor), total, open, soon, overdue };
  },
  create: async ({ receivedOn = '', ...body }: Body<'createRightsRequest'>, options: CallOptions) =>
    requestOf((await calls.CreateRightsRequest({ ...body, receivedOn }, options)).request),
  get: async (id: string, options: CallOptions) => requestOf((await calls.GetRightsRequest({ id }, options)).request),
  answer: async (id: string, body: Body<'answerRightsRequest'>, options: CallOptions) => {
    const { request, erasedAt, report } = await calls.AnswerRightsRequest({ id, ...body }, options);
    return { request: requestOf(request), erasure: erasedAt === null ? null : erasureOf({ erasedAt, report }) };
  },
  copy: async (id: string, purpose: string, options: CallOptions) =>
    copyOf((await calls.CopyTalent({ id, purpose }, options)).copy),
  ownRecord: async (options: CallOptions) => copyOf((await calls.GetOwnRecord({}, options)).copy),
  ownAccess: async ({ limit, cursor = '' }: Query<'listOwnAccess'>, options: CallOptions) => {
    const answer = await calls.ListOwnAccess({ limit, cursor }, options);
    return { items: answer.items.map(accessOf), nextCursor: orNull(answer.nextCursor), total: answer.total };
  },
  ownRequests: async ({ limit, cursor = '' }: Query<'listOwnAccess'>, options: CallOptions) => {
    const answer = await calls.ListOwnRequests({ limit, cursor }, options);
    return { items: answer.items.map(requestOf), nextCursor: orNull(answer.nextCursor), total: answer.total };
  },
  createOwn: async (body: Body<'createOwnRequest'>, options: CallOptions) =>
    requestOf((await calls.CreateOwnRequest(body, options)).request),
});

export type RightsClient = ReturnType<typeof createRightsClient>;
