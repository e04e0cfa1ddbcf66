import type { z } from 'zod';
import type { CallOutput, Routes } from '@shuangzhao/api';
import type {
  Contact__Output,
  DeleteTalentResponse__Output,
  Pool__Output,
  TalentAccess__Output,
  TalentServiceDefinition,
} from '@shuangzhao/contracts/talent';
import type { CallOptions, Client } from '@shuangzhao/platform/grpc';
import { instant, orNull, present } from './present.js';
import { draftOf, talentOf } from './talent-records.js';
import { foundOf, lookedAtOf, savedSearchOf, saveSearchOf, searchOf } from './talent-search.js';

type Query<Id extends 'listTalentAccess' | 'listTalentContacts' | 'listTalentPoolMembers'> = z.output<
  Routes[Id]['query']
>;
type Body<
  Id extends
    | 'createTalent'
    | 'putTalent'
    | 'searchTalents'
    | 'lookUpTalents'
    | 'createTalentSearch'
    | 'lookAtTalentSearch'
    | 'unmaskTalent'
    | 'createTalentContact'
    | 'createTalentPool'
    | 'moveTalentPoolMembers',
> = z.output<Routes[Id]['body']>;
type Access = CallOutput<'listTalentAccess'>['items'][number];

const FORGETTABLE = ['phone', 'idNumber', 'email'] as const;
type Erasure = CallOutput<'deleteTalent'>;
type Pool = CallOutput<'createTalentPool'>;

export const accessOf = ({
  at,
  by,
  kind,
  fields,
  purpose,
}: TalentAccess__Output): Omit<Access, 'by'> & { by: string } => ({
  at: instant(at),
  by,
  kind: kind as Access['kind'],
  fields,
  purpose: orNull(purpose),
});

type Contact = CallOutput<'createTalentContact'>;
/** A contact whose officer is named by the id of the account alone. */
type ContactById = Omit<Contact, 'by'> & { by: string };

const contactOf = (message: Contact__Output | null): ContactById => {
  const { id, by, on, way, words, nextOn, notedAt } = present(message);
  return { id, by, on, way: way as Contact['way'], words, nextOn: orNull(nextOn), notedAt: instant(notedAt) };
};

const poolOf = (message: Pool__Output | null): Pool => {
  const { id, name, kind, description, stages, counts, createdAt } = present(message);
  return {
    id,
    name,
    kind: kind as Pool['kind'],
    description,
    stages: stages.map((stage, n) => ({ stage, count: present(counts[n]) })),
    createdAt: instant(createdAt),
  };
};

/** What became of the data of a person who was deleted. */
export const erasureOf = ({
  erasedAt,
  report,
}: Pick<DeleteTalentResponse__Output, 'erasedAt' | 'report'>): Erasure => ({
  erasedAt: instant(erasedAt),
  report: Object.fromEntries(report.map(({ store, state }) => [store, state as Erasure['report'][string]])),
});

/** The talent service in the words of the HTTP contract. */
export const createTalentClient = (calls: Client<TalentServiceDefinition>) => ({
  create: async (body: Body<'createTalent'>, options: CallOptions) =>
    talentOf((await calls.CreateTalent({ draft: draftOf(body) }, options)).talent),
  put: async (id: string, body: Body<'putTalent'>, version: number | undefined, options: CallOptions) => {
    const expected = version === undefined ? {} : { expectedVersion: version };
    const forget = FORGETTABLE.filter((field) => body[field] === null);
    return talentOf((await calls.PutTalent({ id, draft: draftOf(body), forget, ...expected }, options)).talent);
  },
  get: async (id: string, options: CallOptions) => talentOf((await calls.GetTalent({ id }, options)).talent),
  search: async (body: Body<'searchTalents'>, options: CallOptions) =>
    foundOf(await calls.SearchTalents(searchOf(body), options)),
  searches: async (options: CallOptions) => ({
    items: (await calls.ListSavedSearches({}, options)).searches.map(savedSearchOf),
  }),
  saveSearch: async (body: Body<'createTalentSearch'>, options: CallOptions) =>
    savedSearchOf((await calls.SaveSearch(saveSearchOf(body), options)).search),
  deleteSearch: async (id: string, options: CallOptions): Promise<void> => {
    await calls.DeleteSearch({ id }, options);
  },
  lookAtSearch: async (
    id: string,
    { mark = false, limit = 0, cursor = '' }: NonNullable<Body<'lookAtTalentSearch'>>,
    options: CallOptions,
  ) => lookedAtOf(await calls.LookAtSearch({ id, mark, limit, cursor }, options)),
  lookUp: async (
    { name = '', phone = '', idNumber = '', initials = '', purpose }: Body<'lookUpTalents'>,
    options: CallOptions,
  ) => {
    const answer = await calls.LookUpTalents({ name, phone, idNumber, initials, purpose }, options);
    return { items: answer.items.map(talentOf) };
  },
  unmask: async (id: string, { fields, purpose }: Body<'unmaskTalent'>, options: CallOptions) => {
    const answer = await calls.UnmaskTalent({ id, fields, purpose }, options);
    const identity = present(answer.identity);
    return {
      values: Object.fromEntries(fields.map((field) => [field, orNull(identity[field])])),
      clearUntil: instant(answer.clearUntil),
    };
  },
  access: async (id: string, { limit, cursor = '' }: Query<'listTalentAccess'>, options: CallOptions) => {
    const answer = await calls.ListTalentAccess({ id, limit, cursor }, options);
    return { items: answer.items.map(accessOf), nextCursor: orNull(answer.nextCursor), total: answer.total };
  },
  contacts: async (id: string, { limit, cursor = '' }: Query<'listTalentContacts'>, options: CallOptions) => {
    const answer = await calls.ListContacts({ id, limit, cursor }, options);
    return { items: answer.items.map(contactOf), nextCursor: orNull(answer.nextCursor), total: answer.total };
  },
  noteContact: async (
    talentId: string,
    { on = '', way, words = '', nextOn }: Body<'createTalentContact'>,
    options: CallOptions,
  ) => contactOf((await calls.NoteContact({ talentId, on, way, words, nextOn: nextOn ?? '' }, options)).contact),
  delete: async (id: string, options: CallOptions) => erasureOf(await calls.DeleteTalent({ id }, options)),
  skills: async (options: CallOptions) => {
    const { version, skills } = await calls.ListSkills({}, options);
    return {
      version,
      items: skills.map(({ code, label, group, aliases }) => ({ code, label, group, aliases })),
    };
  },
  pools: async (options: CallOptions) => ({ items: (await calls.ListPools({}, options)).pools.map(poolOf) }),
  createPool: async ({ name, kind, description, stages = [] }: Body<'createTalentPool'>, options: CallOptions) =>
    poolOf((await calls.CreatePool({ name, kind, description, stages }, options)).pool),
  members: async (
    id: string,
    { stage = '', limit, cursor = '' }: Query<'listTalentPoolMembers'>,
    options: CallOptions,
  ) => {
    const answer = await calls.ListPoolMembers({ id, stage, limit, cursor }, options);
    return { items: answer.items.map(talentOf), nextCursor: orNull(answer.nextCursor), total: answer.total };
  },
  move: async (id: string, { talentIds, stage }: Body<'moveTalentPoolMembers'>, options: CallOptions) => {
    const { moveId, moved } = await calls.MovePoolMembers({ id, talentIds, stage: stage ?? '' }, options);
    return { moveId, moved };
  },
  undoMove: async (id: string, moveId: string, options: CallOptions) => {
    const { takenBack, left } = await calls.UndoPoolMove({ id, moveId }, options);
    return { takenBack, left };
  },
});

export type TalentClient = ReturnType<typeof createTalentClient>;
