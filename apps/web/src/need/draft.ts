import { ProblemError, type CallInput } from '../api.js';
import { messages } from '../messages.js';
import type { Need } from './queries.js';

type Body = CallInput<'createNeed'>['body'];
export type NeedChange = CallInput<'putNeed'>['body'];

const { faults, uscc, salaryFrom, salaryTo } = messages.needForm;
const labels = messages.needs;
const MOST_SALARY = 10_000_000;
const MOST_PEOPLE = 10_000;

/** A need as it is filled in; numbers are the text that is written. */
export interface NeedDraft {
  readonly uscc: string;
  readonly position: string;
  readonly must: readonly string[];
  readonly can: readonly string[];
  readonly not: readonly string[];
  readonly degree: Need['degree'];
  readonly salaryFrom: string;
  readonly salaryTo: string;
  readonly count: string;
  readonly regionCode: string | null;
  readonly industry: string | null;
  readonly description: string;
}

export type DraftField = keyof NeedDraft;

/** What each field is called. */
export const fieldLabels: Readonly<Record<DraftField, string>> = {
  uscc,
  position: labels.position,
  must: labels.must,
  can: labels.can,
  not: labels.not,
  degree: labels.degree,
  salaryFrom,
  salaryTo,
  count: labels.count,
  regionCode: labels.region,
  industry: labels.industry,
  description: labels.description,
};

/** What is wrong, by field, in words. */
export type Faults = Partial<Record<DraftField, string>>;

const isField = (name: string): name is DraftField => Object.hasOwn(fieldLabels, name);

const digitsOf = (number: number | null): string => (number === null ? '' : String(number));

/** A need to be changed as it is filled in before; null: a new one. */
export const draftOf = (need: Need | null): NeedDraft => ({
  uscc: need?.uscc ?? '',
  position: need?.position ?? '',
  must: need?.must ?? [],
  can: need?.can ?? [],
  not: need?.not ?? [],
  degree: need?.degree ?? null,
  salaryFrom: digitsOf(need?.salaryFrom ?? null),
  salaryTo: digitsOf(need?.salaryTo ?? null),
  count: String(need?.count ?? 1),
  regionCode: need?.regionCode ?? null,
  industry: need?.industry ?? null,
  description: need?.description ?? '',
});

const isBetween = (text: string, most: number): boolean =>
  /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most;

const salaryFault = (text: string): string | undefined =>
  text.trim() === '' || isBetween(text, MOST_SALARY) ? undefined : faults.salary;

const isBelow = (to: string, from: string): boolean =>
  to.trim() !== '' && from.trim() !== '' && Number(to) < Number(from);

/** What can be told to be wrong before the server is asked; the employer where it has to be named. */
export const faultsOf = (draft: NeedDraft, asksEmployer: boolean): Faults => {
  const { must, can, not } = draft;
  const found: Partial<Record<DraftField, string | undefined>> = {
    uscc: asksEmployer && draft.uscc.trim() === '' ? faults.required : undefined,
    position: draft.position.trim() === '' ? faults.required : undefined,
    count: isBetween(draft.count, MOST_PEOPLE) ? undefined : faults.count,
    can: can.some((code) => must.includes(code)) ? faults.twice : undefined,
    not: not.some((code) => must.includes(code) || can.includes(code)) ? faults.twice : undefined,
    salaryFrom: salaryFault(draft.salaryFrom),
    salaryTo: salaryFault(draft.salaryTo) ?? (isBelow(draft.salaryTo, draft.salaryFrom) ? faults.order : undefined),
  };
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== undefined));
};

/** Refusals of a need as a whole, by the field that they are about. */
const about: Readonly<Record<string, DraftField>> = {
  'need.enterprise_unknown': 'uscc',
  'need.below_hired': 'count',
  'talent.skill_unknown': 'must',
};

/** The fields that the server refused, in words; undefined where one of its faults is none of the form's. */
export const refusalOf = (error: Error): Faults | undefined => {
  if (!(error instanceof ProblemError)) return undefined;
  const { code, errors } = error;
  const path = about[code];
  const all = errors.length > 0 || path === undefined ? errors : [{ path, code }];
  if (all.length === 0) return undefined;
  const told = all.flatMap(({ path: at, code: what }) => {
    const [name = ''] = at.split('.');
    return isField(name) ? [[name, faults.codes[what] ?? faults.refused] as const] : [];
  });
  return told.length < all.length ? undefined : Object.fromEntries(told);
};

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** The change that a filled draft asks for. */
export const changeOf = (draft: NeedDraft): NeedChange => ({
  position: draft.position.trim(),
  must: [...draft.must],
  can: [...draft.can],
  not: [...draft.not],
  degree: draft.degree,
  salaryFrom: numberOf(draft.salaryFrom),
  salaryTo: numberOf(draft.salaryTo),
  count: Number(draft.count),
  regionCode: draft.regionCode,
  industry: draft.industry,
  description: draft.description.trim(),
});

/** The new need that a filled draft asks for; without an employer it is the caller's own. */
export const bodyOf = (draft: NeedDraft): Body => {
  const employer = draft.uscc.trim().toUpperCase();
  return { ...changeOf(draft), ...(employer === '' ? {} : { uscc: employer }) };
};
