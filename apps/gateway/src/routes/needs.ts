import type { CallOutput } from '@shuangzhao/api';
import { accountsById } from '../application/accounts-by-id.js';
import type { Accounts } from '../application/ways.js';
import type { NeedClient, ReferralById } from '../clients/needs.js';
import type { RouteHandlers } from '../server/request.js';

type Ids =
  | 'listNeeds'
  | 'createNeed'
  | 'getNeed'
  | 'putNeed'
  | 'closeNeed'
  | 'matchNeed'
  | 'explainMatch'
  | 'matchTalent'
  | 'listReferrals'
  | 'createReferral'
  | 'getReferral'
  | 'moveReferral'
  | 'answerRetention';

const DEFAULT_LIMIT = 50;

/** Employers' needs and who is referred for them: parse, one call, one status. */
export const needRoutes = (needs: NeedClient, accounts: Pick<Accounts, 'get'>): RouteHandlers<Ids> => {
  const named = async (referrals: readonly ReferralById[]): Promise<CallOutput<'getReferral'>[]> => {
    const people = await accountsById(
      accounts,
      referrals.flatMap(({ steps }) => steps.map(({ by }) => by)),
    );
    return referrals.map(({ steps, ...referral }) => ({
      ...referral,
      steps: steps.map(({ by, ...step }) => ({ ...step, by: { id: by, name: people.get(by)?.name ?? null } })),
    }));
  };
  const answer = async <Status extends 200 | 201>(status: Status, asked: Promise<ReferralById>) => {
    const [body] = await named([await asked]);
    return { status, ...(body === undefined ? {} : { body, version: body.version }) };
  };
  return {
    listNeeds: async ({ query, call }) => ({ status: 200, body: await needs.list(query, call) }),
    createNeed: async ({ body, call }) => {
      const need = await needs.create(body, call);
      return { status: 201, body: need, version: need.version };
    },
    getNeed: async ({ params, call }) => {
      const need = await needs.get(params.id, call);
      return { status: 200, body: need, version: need.version };
    },
    putNeed: async ({ params, body, ifMatch, call }) => {
      const need = await needs.put(params.id, body, ifMatch, call);
      return { status: 200, body: need, version: need.version };
    },
    closeNeed: async ({ params, ifMatch, call }) => {
      const need = await needs.close(params.id, ifMatch, call);
      return { status: 200, body: need, version: need.version };
    },
    matchNeed: async ({ params, body, call }) => {
      const { limit = DEFAULT_LIMIT, cursor } = body ?? {};
      return { status: 200, body: await needs.match(params.id, { limit, cursor }, call) };
    },
    explainMatch: async ({ params, call }) => ({
      status: 200,
      body: await needs.explain(params.id, params.talentId, call),
    }),
    matchTalent: async ({ params, query, call }) => ({
      status: 200,
      body: await needs.matchTalent(params.id, query, call),
    }),
    listReferrals: async ({ query, call }) => {
      const page = await needs.listReferrals(query, call);
      return { status: 200, body: { ...page, items: await named(page.items) } };
    },
    createReferral: ({ body, call }) => answer(201, needs.refer(body, call)),
    getReferral: ({ params, call }) => answer(200, needs.getReferral(params.id, call)),
    moveReferral: ({ params, body, ifMatch, call }) => answer(200, needs.move(params.id, body, ifMatch, call)),
    answerRetention: ({ params, body, call }) => answer(200, needs.answerRetention(params.id, body, call)),
  };
};
