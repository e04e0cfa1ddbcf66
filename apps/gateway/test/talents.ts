import { toTimestamp } from '@shuangzhao/contracts';
import type { Contact, Pool, SavedSearch, Talent, TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import type { AppError } from '@shuangzhao/platform/errors';
import type { Handlers } from '@shuangzhao/platform/grpc';
import { startFakeService } from './fake-service.js';
import { openGateway } from './gateway.js';

export const MOMENT = new Date('2026-11-23T08:00:00Z');
const at = toTimestamp(MOMENT);
export const BASIS = {
  kind: 'consent',
  document: '告知同意书 2026-A',
  purpose: '本市企业用人推荐',
  expiresOn: '2028-12-31',
};
const EMPTY = {
  ...{ degree: '', school: '', title: '', occupation: '', skills: [], industries: [], regionCode: '' },
  ...{ availability: '', expectedSalary: 0, birthYear: 0 },
};

/** All that a record may say, as its service tells it. */
export const FULL: Talent = {
  id: 'talent-1',
  identity: { name: '示**', phone: '13800000000', idNumber: '#a1b2c3', email: 's***@example.com' },
  clear: ['phone'],
  clearUntil: at,
  ageBand: '30-34',
  profile: {
    ...{ degree: 'master', school: '示例理工大学', title: '工程师', occupation: '材料工程师' },
    ...{ skills: ['materials.composites', 'software.python'], industries: ['new-materials'], regionCode: '340403' },
    ...{ availability: 'quarter', expectedSalary: 12_000, birthYear: 0 },
  },
  skillVersions: ['2026-11-01', '2026-05-01'],
  basis: BASIS,
  sources: ['校园招聘会登记'],
  rankedByPeopleOnly: true,
  memberships: [{ poolId: 'pool-1', poolName: '新材料硕博人才', stage: '联系', since: at }],
  version: 3,
  createdAt: at,
  updatedAt: at,
};
/** A record of whom next to nothing is known. */
const SPARSE: Talent = {
  ...{ id: 'talent-2', identity: { name: '例*', phone: '', idNumber: '', email: '' }, clear: [], clearUntil: null },
  ...{ ageBand: '', profile: EMPTY, skillVersions: [], basis: BASIS, sources: ['登记'], memberships: [] },
  ...{ rankedByPeopleOnly: false, version: 1, createdAt: at, updatedAt: at },
};
const POOL: Pool = {
  ...{ id: 'pool-1', name: '新材料硕博人才', kind: 'industry', description: '', stages: ['入库', '联系'] },
  ...{ counts: [4, 0], createdAt: at },
};

const CONTACT: Contact = {
  ...{ id: 'contact-1', by: 'officer', on: '2026-11-20', way: 'phone', words: '有意向' },
  ...{ nextOn: '2026-12-01', notedAt: at },
};
const SAVED: SavedSearch = {
  ...{ id: 'search-1', name: '材料', query: '材料', can: [], not: [], lookedAt: at, createdAt: at },
  must: [{ field: 'words', values: ['博士'] }],
  found: { total: 2, newCount: 1, goneCount: 3 },
};

/** A gateway before a talent service that answers what the test wants, writes down what it is asked, and can be made to refuse. */
export const openTalents = async () => {
  const asked: { call: string; request: object; key: string | undefined }[] = [];
  const state: { refusal?: AppError | undefined } = {};
  const talent = async () => ({ talent: FULL });
  const page = { nextCursor: 'next', total: 70 };
  const answers: Partial<Handlers<TalentServiceDefinition>> = {
    CreateTalent: talent,
    PutTalent: talent,
    GetTalent: async ({ id }) => ({ talent: id === SPARSE.id ? SPARSE : FULL }),
    SearchTalents: async () => ({
      ...page,
      items: [FULL, SPARSE],
      facets: [{ field: 'degree', counts: [{ value: 'master', count: 2 }] }],
      relaxations: [
        { without: 'must.skills', total: 9 },
        { without: 'not.availability', total: 5 },
        { without: 'can', total: 4 },
        { without: 'query', total: 2 },
      ],
    }),
    ListSavedSearches: async () => ({ searches: [SAVED, { ...SAVED, found: null }] }),
    SaveSearch: async () => ({ search: SAVED }),
    DeleteSearch: async () => ({}),
    LookAtSearch: async () => ({
      search: SAVED,
      items: [
        { talent: FULL, isNew: true },
        { talent: SPARSE, isNew: false },
      ],
      nextCursor: 'next',
    }),
    LookUpTalents: async () => ({ items: [SPARSE] }),
    UnmaskTalent: async () => ({
      identity: { name: '示例甲', phone: '13800000000', idNumber: '', email: '' },
      clearUntil: at,
    }),
    ListTalentAccess: async () => ({
      ...page,
      items: [
        { at, by: 'officer', kind: 'unmask', fields: ['phone'], purpose: '电话通知面试' },
        { at, by: 'officer', kind: 'view', fields: [], purpose: '' },
      ],
    }),
    ListContacts: async () => ({ ...page, items: [CONTACT, { ...CONTACT, words: '', nextOn: '' }] }),
    NoteContact: async () => ({ contact: CONTACT }),
    DeleteTalent: async () => ({
      erasedAt: at,
      report: [
        { store: 'documents', state: 'removed' },
        { store: 'key', state: 'destroyed' },
      ],
    }),
    ListSkills: async () => ({
      version: '2026-11-01',
      skills: [{ code: 'materials.composites', label: '复合材料', group: '新材料', aliases: ['碳纤维'] }],
    }),
    CreatePool: async () => ({ pool: POOL }),
    ListPools: async () => ({ pools: [POOL] }),
    ListPoolMembers: async () => ({ ...page, items: [FULL] }),
    MovePoolMembers: async () => ({ moveId: 'move-1', moved: 2 }),
    UndoPoolMove: async () => ({ takenBack: 1, left: 1 }),
  };
  const handlers = Object.fromEntries(
    Object.entries(answers).map(([call, answer]) => [
      call,
      async (request: object, { requestKey }: { requestKey?: { key: string } }) => {
        asked.push({ call, request, key: requestKey?.key });
        if (state.refusal) throw state.refusal;
        return (answer as (request: object) => Promise<object>)(request);
      },
    ]),
  ) as Partial<Handlers<TalentServiceDefinition>>;
  const service = await startFakeService<TalentServiceDefinition>('talent', handlers);
  const gateway = await openGateway(['hr', 'county'], { TALENT_ADDRESS: service.address });
  const hr = await gateway.tokenOf('hr');

  /** What the officer is answered, and what the service was asked of it. */
  const ask = async (method: string, route: string, body?: unknown, headers: Record<string, string> = {}) => {
    asked.length = 0;
    const answer = await gateway.ask(method, `/api/v1${route}`, body, { ...hr, ...headers });
    return { ...answer, asked: asked.at(0) };
  };
  const refuse = (refusal: AppError | undefined) => {
    state.refusal = refusal;
  };
  const stop = async () => {
    await gateway.stop();
    await service.stop();
  };
  return { ask, refuse, gateway, stop };
};
