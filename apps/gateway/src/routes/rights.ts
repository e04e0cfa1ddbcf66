import { buffer } from 'node:stream/consumers';
import type { CallOutput } from '@shuangzhao/api';
import { writeXlsx } from '@shuangzhao/sheets';
import { accountsById } from '../application/accounts-by-id.js';
import type { Accounts } from '../application/ways.js';
import type { CopyById, RequestById, RightsClient } from '../clients/rights.js';
import type { TalentClient } from '../clients/talent.js';
import { fileReply } from '../server/file-reply.js';
import type { RouteHandlers } from '../server/request.js';
import { copySheets, type NamedCopy } from './copy-sheets.js';

type Ids =
  | 'listRightsRequests'
  | 'createRightsRequest'
  | 'getRightsRequest'
  | 'answerRightsRequest'
  | 'copyTalent'
  | 'getOwnRecord'
  | 'listOwnAccess'
  | 'listOwnRequests'
  | 'createOwnRequest'
  | 'getOwnCopy';

type Request = CallOutput<'getRightsRequest'>;
type Access = CallOutput<'listTalentAccess'>['items'][number];

const ownOf = ({ talent: _talent, by: _by, answeredBy: _answeredBy, ...own }: RequestById) => own;

/** The rights desk and what a person does itself: parse, one call, one status; accounts by their names. */
export const rightsRoutes = (
  rights: RightsClient,
  talents: Pick<TalentClient, 'skills'>,
  accounts: Pick<Accounts, 'get'>,
): RouteHandlers<Ids> => {
  const namesOf = async (ids: readonly (string | null)[]) => {
    const people = await accountsById(
      accounts,
      ids.filter((id) => id !== null),
    );
    return (id: string) => ({ id, name: people.get(id)?.name ?? null });
  };
  const namedOne = async (request: RequestById): Promise<Request> => {
    const { by, answeredBy, ...rest } = request;
    const nameOf = await namesOf([by, answeredBy]);
    return {
      ...rest,
      by: by === null ? null : nameOf(by),
      answeredBy: answeredBy === null ? null : nameOf(answeredBy),
    };
  };
  const namedAccesses = async (accesses: CopyById['accesses']): Promise<Access[]> => {
    const nameOf = await namesOf(accesses.map(({ by }) => by));
    return accesses.map(({ by, ...access }) => ({ ...access, by: nameOf(by) }));
  };
  const recordOf = async ({
    talent,
    birthYear,
    referrals,
    requests,
  }: CopyById): Promise<CallOutput<'getOwnRecord'>> => {
    const nameOf = await namesOf(referrals.flatMap(({ steps }) => steps.map(({ by }) => by)));
    return {
      ...{ talent, birthYear, requests: requests.map(ownOf) },
      referrals: referrals.map(({ steps, ...referral }) => ({
        ...referral,
        steps: steps.map(({ by, ...step }) => ({ ...step, by: nameOf(by) })),
      })),
    };
  };

  const fileOf = async (copy: CopyById, format: 'json' | 'xlsx', skills: Promise<CallOutput<'listSkills'>>) => {
    const whole: NamedCopy = { ...(await recordOf(copy)), accesses: await namedAccesses(copy.accesses) };
    const labels = new Map((await skills).items.map(({ code, label }) => [code, label]));
    const content =
      format === 'json'
        ? Buffer.from(JSON.stringify({ copiedAt: new Date().toISOString(), ...whole }, null, 2))
        : await buffer(writeXlsx(copySheets(whole, (skill) => labels.get(skill) ?? skill)));
    const pieces = (async function* () {
      yield content;
    })();
    return fileReply({ name: `个人信息副本.${format}`, format, size: content.length, pieces });
  };

  return {
    listRightsRequests: async ({ query, call }) => {
      const page = await rights.list(query, call);
      return { status: 200, body: { ...page, items: await Promise.all(page.items.map(namedOne)) } };
    },
    createRightsRequest: async ({ body, call }) => ({
      status: 201,
      body: await namedOne(await rights.create(body, call)),
    }),
    getRightsRequest: async ({ params, call }) => ({
      status: 200,
      body: await namedOne(await rights.get(params.id, call)),
    }),
    answerRightsRequest: async ({ params, body, call }) => {
      const { request, erasure } = await rights.answer(params.id, body, call);
      return { status: 200, body: { request: await namedOne(request), erasure } };
    },
    copyTalent: async ({ params, body: { purpose, format }, call }) =>
      fileOf(await rights.copy(params.id, purpose, call), format, talents.skills(call)),
    getOwnRecord: async ({ call }) => ({ status: 200, body: await recordOf(await rights.ownRecord(call)) }),
    listOwnAccess: async ({ query, call }) => {
      const page = await rights.ownAccess(query, call);
      return { status: 200, body: { ...page, items: await namedAccesses(page.items) } };
    },
    listOwnRequests: async ({ query, call }) => {
      const page = await rights.ownRequests(query, call);
      return { status: 200, body: { ...page, items: page.items.map(ownOf) } };
    },
    createOwnRequest: async ({ body, call }) => ({ status: 201, body: ownOf(await rights.createOwn(body, call)) }),
    getOwnCopy: async ({ query, call }) => fileOf(await rights.ownRecord(call), query.format, talents.skills(call)),
  };
};
