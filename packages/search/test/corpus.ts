import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { IndexDefinition, SearchDocument } from '../src/index.js';

export const isFull = process.env['TEST_SCALE'] === 'full';
/** Milliseconds that a long test may take on a busy machine. */
export const patience = isFull ? 600_000 : 120_000;
export const seed = Number(process.env['TEST_SEED'] ?? 20261122);

export interface Entry extends SearchDocument {
  title: string;
  summary?: string | string[] | null;
  region?: string | null;
  tags?: string[];
  published?: string;
  amount?: number | null;
}

/** A text as its code points. */
export const charactersOf = (text: string): string[] => Array.from(text);

export const entries: IndexDefinition<Entry> = {
  name: 'entries',
  version: 1,
  searchable: [
    { field: 'title', weight: 8 },
    { field: 'summary', weight: 1 },
  ],
  facets: ['region', 'tags'],
  sortable: ['published', 'amount'],
};

const places = ['淮南', '合肥', '蚌埠', '寿县凤台', '田家庵', '长三角', '東京', '安徽省'];
const trades = ['特气', '新材料', '汽车零部件', '生物医药', '智能装备', '绿色食品', '电子特种气体', '数据服务'];
const forms = ['股份有限公司', '有限公司', '科技集团', '实业发展有限公司', '（有限合伙）', 'AI15研究院'];

/** Made-up company names; the same seed gives the same names. */
export const companies = (count: number): Entry[] =>
  fc
    .sample(
      fc.tuple(
        fc.constantFrom(...places),
        fc.array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: 2, maxLength: 3 }),
        fc.constantFrom(...trades),
        fc.constantFrom(...forms),
      ),
      { numRuns: count, seed },
    )
    .map(([place, name, trade, form], at) => ({
      id: `company-${at}`,
      title: place + String.fromCodePoint(...name) + trade + form,
      region: `3404${String(at % 7).padStart(2, '0')}`,
      tags: [trade, form],
      published: `2026-0${1 + (at % 9)}-11`,
      amount: at % 5 === 0 ? null : at * 10,
    }));

interface Policy {
  id: string;
  title: string;
  summary: string;
  region: { code: string };
  industries: (string | { code: string })[];
}

/** The policies of the data package, as entries. */
export const policies = (): Entry[] => {
  const file = new URL('../../../data/policies.json', import.meta.url);
  const list = JSON.parse(readFileSync(file, 'utf8')) as Policy[];
  return list.map(({ id, title, summary, region, industries }) => ({
    id,
    title,
    summary,
    region: region.code,
    tags: industries.map((industry) => (typeof industry === 'string' ? industry : industry.code)),
  }));
};
