import { toTimestamp } from '@shuangzhao/contracts';
import type { TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import { jobHandlersOf } from '@shuangzhao/jobs/server';
import type { OwnHandlers } from '@shuangzhao/service';
import type { App } from '../app.js';
import {
  sent,
  toAccessMessage,
  toContactMessage,
  toDraft,
  toIdentityMessage,
  toMomentMessage,
  toPoolMessage,
  toTalentMessage,
} from './messages.js';
import { duplicateHandlersOf } from './duplicate-handlers.js';
import { needHandlersOf } from './need-handlers.js';
import { rightsHandlersOf } from './rights-handlers.js';
import { searchHandlersOf } from './search-handlers.js';

/** The calls that the service answers. */
export const handlersOf = (app: App): OwnHandlers<TalentServiceDefinition> => ({
  CreateTalent: async ({ draft }, call) => ({ talent: toTalentMessage(await app.createTalent(toDraft(draft), call)) }),
  PutTalent: async ({ id, draft, forget, expectedVersion }, call) => ({
    talent: toTalentMessage(await app.putTalent({ id, draft: { ...toDraft(draft), forget }, expectedVersion }, call)),
  }),
  GetTalent: async (request, call) => ({ talent: toTalentMessage(await app.getTalent(request, call)) }),
  SearchTalents: async ({ query, ...request }, call) => {
    const found = await app.searchTalents({ q: query, ...request }, call);
    return {
      items: found.items.map(toTalentMessage),
      nextCursor: found.nextCursor,
      total: found.total,
      facets: found.facets.map(({ field, counts }) => ({ field, counts: [...counts] })),
      relaxations: [...found.relaxations],
    };
  },
  LookUpTalents: async (request, call) => ({ items: (await app.lookUpTalents(request, call)).map(toTalentMessage) }),
  UnmaskTalent: async (request, call) => {
    const { identity, clearUntil } = await app.unmaskTalent(request, call);
    return { identity: toIdentityMessage(identity), clearUntil: toMomentMessage(clearUntil) };
  },
  ListTalentAccess: async (request, call) => {
    const { items, nextCursor, total } = await app.listTalentAccess(request, call);
    return { items: items.map(toAccessMessage), nextCursor, total };
  },
  NoteContact: async ({ nextOn, ...draft }, call) => ({
    contact: toContactMessage(await app.noteContact({ ...draft, nextOn: sent(nextOn) }, call)),
  }),
  ListContacts: async (request, call) => {
    const { items, nextCursor, total } = await app.listContacts(request, call);
    return { items: items.map(toContactMessage), nextCursor, total };
  },
  DeleteTalent: async (request, call) => {
    const { at, report } = await app.deleteTalent(request, call);
    return { erasedAt: toTimestamp(at), report: [...report] };
  },
  ListSkills: async (_request, call) => {
    const { version, skills } = await app.listSkills(call);
    return { version, skills: skills.map((skill) => ({ ...skill, aliases: [...skill.aliases] })) };
  },
  CreatePool: async (draft, call) => ({ pool: toPoolMessage(await app.createPool(draft, call)) }),
  ListPools: async (_request, call) => ({ pools: (await app.listPools(call)).map(toPoolMessage) }),
  ListPoolMembers: async (request, call) => {
    const { items, nextCursor, total } = await app.listPoolMembers(request, call);
    return { items: items.map(toTalentMessage), nextCursor, total };
  },
  MovePoolMembers: async ({ id, talentIds, stage }, call) =>
    app.movePoolMembers({ poolId: id, talentIds, stage: stage === '' ? null : stage }, call),
  UndoPoolMove: async (request, call) => app.undoPoolMove(request, call),
  ...jobHandlersOf(app),
  ...duplicateHandlersOf(app),
  ...needHandlersOf(app),
  ...rightsHandlersOf(app),
  ...searchHandlersOf(app),
});
