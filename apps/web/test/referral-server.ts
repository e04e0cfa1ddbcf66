import type { Need, Referral, ReferralState } from '../src/referral/queries.js';
import { person } from './talent-server.js';

const DAY = 86_400_000;

/** The moment so many days ago. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString();

export const need = (letter: string, rest: Partial<Need> = {}): Need => ({
  id: `need-${letter}`,
  uscc: '91340400MA2TEST001',
  employerName: `示例材料${letter}公司`,
  position: `复合材料工程师${letter}`,
  must: ['materials.composites'],
  can: [],
  not: [],
  degree: 'bachelor',
  salaryFrom: 10_000,
  salaryTo: 18_000,
  count: 3,
  regionCode: '340403',
  industry: 'new-materials',
  description: '',
  state: 'open',
  hired: 1,
  referrals: { hired: 1 },
  version: 2,
  createdAt: daysAgo(30),
  updatedAt: daysAgo(30),
  ...rest,
});

const next: Readonly<Record<ReferralState, ReferralState[]>> = {
  proposed: ['contacted', 'declined', 'withdrawn'],
  contacted: ['interviewing', 'declined', 'withdrawn'],
  interviewing: ['hired', 'declined', 'withdrawn'],
  hired: ['interviewing'],
  declined: [],
  withdrawn: [],
};

/** A referral of a person for a need, three days in its state. */
export const referral = (letter: string, state: ReferralState, rest: Partial<Referral> = {}): Referral => ({
  id: `referral-${letter}`,
  needId: 'need-a',
  talentId: `person-${letter}`,
  talent: person(letter, { occupation: `材料工程师${letter}` }),
  need: need('a'),
  state,
  next: next[state],
  steps: [{ to: state, at: daysAgo(3), by: { id: 'five', name: '人才部门' }, note: `备注${letter}` }],
  retention: [],
  dueMonths: null,
  version: 1,
  createdAt: daysAgo(3),
  updatedAt: daysAgo(3),
  ...rest,
});

/** A referral after a step. */
export const afterStep = (before: Referral, to: ReferralState, note: string): Referral => ({
  ...before,
  state: to,
  next: next[to],
  steps: [...before.steps, { to, at: daysAgo(0), by: { id: 'five', name: '人才部门' }, note }],
  version: before.version + 1,
});

export const page = (items: readonly unknown[], nextCursor: string | null = null, total = items.length) => ({
  items,
  nextCursor,
  total,
});
