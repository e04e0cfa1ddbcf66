import type { Me } from '../src/api.js';
import type { FoundTalents, Pool, Talent } from '../src/talent/queries.js';
import { serve, type Answer, type Asked } from './server.js';

// What a browser has and jsdom has not.
HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
  this.open = false;
};

const hr: Me = { id: 'five', name: '人才部门', roles: ['hr'], scopes: {} };

/** A masked person; the letter tells people apart. */
export const person = (letter: string, rest: Partial<Talent> = {}): Talent => ({
  id: `person-${letter}`,
  name: '示*',
  phone: '138****0000',
  idNumber: null,
  email: null,
  clear: [],
  clearUntil: null,
  ageBand: '30-34',
  degree: 'master',
  school: `示例理工大学${letter}`,
  title: '工程师',
  occupation: '材料工程师',
  industries: ['new-materials'],
  regionCode: '340403',
  availability: 'quarter',
  expectedSalary: 12_000,
  skills: [{ code: 'materials.composites', version: '2026-11-01' }],
  sources: ['校园招聘会登记'],
  basis: { kind: 'consent', document: '告知同意书 2026-A', purpose: '本市企业用人推荐', expiresOn: '2031-01-01' },
  rankedByPeopleOnly: false,
  memberships: [],
  version: 4,
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-20T00:00:00.000Z',
  ...rest,
});

export const pool: Pool = {
  id: '0193a1b2-0000-7000-8000-000000000001',
  name: '新材料硕博人才',
  kind: 'industry',
  description: '',
  stages: [
    { stage: '入库', count: 2 },
    { stage: '联系', count: 0 },
  ],
  createdAt: '2026-11-01T00:00:00.000Z',
};

export const found = (items: readonly Talent[], rest: Partial<FoundTalents> = {}): FoundTalents => ({
  items: [...items],
  nextCursor: null,
  total: items.length,
  facets: {
    degree: [
      { value: 'master', count: 2 },
      { value: 'college', count: 1 },
    ],
    pools: [{ value: pool.id, count: 1 }],
  },
  relaxations: [],
  ...rest,
});

const skills = {
  version: '2026-11-01',
  items: [
    { code: 'materials.composites', label: '复合材料', group: '新材料', aliases: ['CFRP'] },
    { code: 'equipment.cnc', label: '数控编程', group: '高端装备', aliases: [] },
  ],
};

/** The server as an officer of the talent office sees it; skills and pools are answered here. */
export const serveTalents = (answer: (asked: Asked) => Answer | undefined): Asked[] =>
  serve(hr, (asked) => {
    const given = answer(asked);
    if (given !== undefined) return given;
    if (asked.path === '/talent-skills') return { body: skills };
    if (asked.path === '/talents/duplicates') return { body: { items: [], nextCursor: null, total: 0 } };
    return asked.path === '/talent-pools' && asked.method === 'GET' ? { body: { items: [pool] } } : undefined;
  });

/** What of the calls and of the address could be read along the way, as one text. */
export const addressesOf = (calls: readonly Asked[]): string =>
  decodeURIComponent(
    [window.location.href, ...calls.map(({ path, query }) => `${path}?${query.toString()}`)].join('\n'),
  );
