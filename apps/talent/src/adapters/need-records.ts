import { defineDocument, Schema, type Doc } from '@shuangzhao/persistence';
import type { Need } from '../domain/need.js';
import { indexedText, moment, text } from './fields.js';

interface NeedRecord extends Omit<
  Need,
  'must' | 'can' | 'not' | 'degree' | 'salaryFrom' | 'salaryTo' | 'regionCode' | 'industry'
> {
  must: string[];
  can: string[];
  not: string[];
  degree?: string | undefined;
  salaryFrom?: number | undefined;
  salaryTo?: number | undefined;
  regionCode?: string | undefined;
  industry?: string | undefined;
  createdAt: Date;
  updatedAt: Date;
}

export const NEEDS = 'needs';
const texts = { type: [String] } as const;
const number = { type: Number, required: true } as const;

/** What an enterprise looks for says nothing of a person: it lies in clear and is audited whole. */
export const NeedRecords = defineDocument<NeedRecord>({
  name: NEEDS,
  schema: new Schema(
    {
      uscc: indexedText,
      position: text,
      must: texts,
      can: texts,
      not: texts,
      degree: String,
      salaryFrom: Number,
      salaryTo: Number,
      count: number,
      regionCode: String,
      industry: String,
      description: String,
      state: indexedText,
      hired: number,
      createdAt: moment,
      updatedAt: moment,
    },
    { strict: 'throw' },
  ),
  audit: ({ createdAt: _createdAt, updatedAt: _updatedAt, ...rest }) => ({ ...rest }),
});

export const needOf = (record: Doc<NeedRecord>): Need => ({
  uscc: record.uscc,
  position: record.position,
  must: record.must,
  can: record.can,
  not: record.not,
  degree: record.degree ?? null,
  salaryFrom: record.salaryFrom ?? null,
  salaryTo: record.salaryTo ?? null,
  count: record.count,
  regionCode: record.regionCode ?? null,
  industry: record.industry ?? null,
  description: record.description,
  state: record.state,
  hired: record.hired,
});

export const needRecordOf = (need: Need): Omit<NeedRecord, 'createdAt' | 'updatedAt'> => ({
  ...need,
  must: [...need.must],
  can: [...need.can],
  not: [...need.not],
  degree: need.degree ?? undefined,
  salaryFrom: need.salaryFrom ?? undefined,
  salaryTo: need.salaryTo ?? undefined,
  regionCode: need.regionCode ?? undefined,
  industry: need.industry ?? undefined,
});
