import type { TalentClient } from '../clients/talent.js';
import { accountsById } from '../application/accounts-by-id.js';
import type { Accounts } from '../application/ways.js';
import type { RouteHandlers } from '../server/request.js';

type Ids =
  | 'listTalents'
  | 'createTalent'
  | 'searchTalents'
  | 'listTalentSearches'
  | 'createTalentSearch'
  | 'deleteTalentSearch'
  | 'lookAtTalentSearch'
  | 'lookUpTalents'
  | 'getTalent'
  | 'putTalent'
  | 'deleteTalent'
  | 'unmaskTalent'
  | 'listTalentAccess'
  | 'listTalentContacts'
  | 'createTalentContact'
  | 'listSkills'
  | 'listTalentPools'
  | 'createTalentPool'
  | 'listTalentPoolMembers'
  | 'moveTalentPoolMembers'
  | 'undoTalentPoolMove';

/** What somebody did, with the name of the account as it is now. */
const named = async <Item extends { by: string }>(accounts: Pick<Accounts, 'get'>, items: readonly Item[]) => {
  const people = await accountsById(
    accounts,
    items.map(({ by }) => by),
  );
  return items.map(({ by, ...rest }) => ({ ...rest, by: { id: by, name: people.get(by)?.name ?? null } }));
};

/** People and their pools: parse, one call, one status. */
export const talentRoutes = (talents: TalentClient, accounts: Pick<Accounts, 'get'>): RouteHandlers<Ids> => ({
  listTalents: async ({ query, call }) => ({ status: 200, body: await talents.search(query, call) }),
  createTalent: async ({ body, call }) => {
    const talent = await talents.create(body, call);
    return { status: 201, body: talent, version: talent.version };
  },
  searchTalents: async ({ body, call }) => ({ status: 200, body: await talents.search(body, call) }),
  listTalentSearches: async ({ call }) => ({ status: 200, body: await talents.searches(call) }),
  createTalentSearch: async ({ body, call }) => ({ status: 201, body: await talents.saveSearch(body, call) }),
  deleteTalentSearch: async ({ params, call }) => {
    await talents.deleteSearch(params.id, call);
    return { status: 204 };
  },
  lookAtTalentSearch: async ({ params, body, call }) => ({
    status: 200,
    body: await talents.lookAtSearch(params.id, body ?? {}, call),
  }),
  lookUpTalents: async ({ body, call }) => ({ status: 200, body: await talents.lookUp(body, call) }),
  getTalent: async ({ params, call }) => {
    const talent = await talents.get(params.id, call);
    return { status: 200, body: talent, version: talent.version };
  },
  putTalent: async ({ params, body, ifMatch, call }) => {
    const talent = await talents.put(params.id, body, ifMatch, call);
    return { status: 200, body: talent, version: talent.version };
  },
  deleteTalent: async ({ params, call }) => ({ status: 200, body: await talents.delete(params.id, call) }),
  unmaskTalent: async ({ params, body, call }) => ({ status: 200, body: await talents.unmask(params.id, body, call) }),
  listTalentAccess: async ({ params, query, call }) => {
    const page = await talents.access(params.id, query, call);
    return { status: 200, body: { ...page, items: await named(accounts, page.items) } };
  },
  listTalentContacts: async ({ params, query, call }) => {
    const page = await talents.contacts(params.id, query, call);
    return { status: 200, body: { ...page, items: await named(accounts, page.items) } };
  },
  createTalentContact: async ({ params, body, call }) => {
    const [contact] = await named(accounts, [await talents.noteContact(params.id, body, call)]);
    return { status: 201, ...(contact === undefined ? {} : { body: contact }) };
  },
  listSkills: async ({ call }) => ({ status: 200, body: await talents.skills(call) }),
  listTalentPools: async ({ call }) => ({ status: 200, body: await talents.pools(call) }),
  createTalentPool: async ({ body, call }) => ({ status: 201, body: await talents.createPool(body, call) }),
  listTalentPoolMembers: async ({ params, query, call }) => ({
    status: 200,
    body: await talents.members(params.id, query, call),
  }),
  moveTalentPoolMembers: async ({ params, body, call }) => ({
    status: 200,
    body: await talents.move(params.id, body, call),
  }),
  undoTalentPoolMove: async ({ params, call }) => ({
    status: 200,
    body: await talents.undoMove(params.id, params.moveId, call),
  }),
});
