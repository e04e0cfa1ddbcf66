import { ProblemError, type CallInput } from '../api.js';
import { messages } from '../messages.js';
import type { Talent } from './queries.js';

type Body = CallInput<'createTalent'>['body'];
export type TalentChange = CallInput<'putTalent'>['body'];

const { faults } = messages.talentForm;
const { fields: labels } = messages.talent;
const record = messages.talentRecord;

/** Identity fields that a record can do without. */
export type ForgettableField = 'phone' | 'idNumber' | 'email';

/** A record as it is filled in; numbers are the text that is written. */
export interface TalentDraft {
  readonly basisKind: Body['basis']['kind'] | null;
  readonly document: string;
  readonly purpose: string;
  readonly expiresOn: string;
  readonly name: string;
  readonly phone: string;
  readonly idNumber: string;
  readonly email: string;
  readonly degree: Talent['degree'];
  readonly school: string;
  readonly title: string;
  readonly occupation: string;
  readonly skills: readonly string[];
  readonly industries: readonly string[];
  readonly regionCode: string | null;
  readonly availability: Talent['availability'];
  readonly expectedSalary: string;
  readonly birthYear: string;
  readonly sources: readonly string[];
  readonly rankedByPeopleOnly: boolean;
  /** What is to be held no longer. */
  readonly forget: readonly ForgettableField[];
}

export type DraftField = Exclude<keyof TalentDraft, 'forget'>;

/** What each field is called. */
export const fieldLabels: Readonly<Record<DraftField, string>> = {
  basisKind: record.basisKind,
  document: record.document,
  purpose: record.purpose,
  expiresOn: record.expiresOn,
  name: labels.name,
  phone: labels.phone,
  idNumber: labels.idNumber,
  email: labels.email,
  degree: labels.degree,
  school: labels.school,
  title: labels.title,
  occupation: labels.occupation,
  skills: labels.skills,
  industries: labels.industries,
  regionCode: labels.regionCode,
  availability: labels.availability,
  expectedSalary: labels.expectedSalary,
  birthYear: messages.talentForm.birthYear,
  sources: labels.sources,
  rankedByPeopleOnly: messages.talentForm.byPeopleOnly,
};

/** What is wrong, by field, in words. */
export type Faults = Partial<Record<DraftField, string>>;

const isField = (name: string): name is DraftField => Object.hasOwn(fieldLabels, name);

const emptyDraft: TalentDraft = {
  basisKind: null,
  document: '',
  purpose: '',
  expiresOn: '',
  name: '',
  phone: '',
  idNumber: '',
  email: '',
  degree: null,
  school: '',
  title: '',
  occupation: '',
  skills: [],
  industries: [],
  regionCode: null,
  availability: null,
  expectedSalary: '',
  birthYear: '',
  sources: [],
  rankedByPeopleOnly: false,
  forget: [],
};

/** A record to be changed, as it is filled in before: identity and birth year are not told, so they begin empty. */
export const draftOf = (talent: Talent | null): TalentDraft => {
  if (talent === null) return emptyDraft;
  const { basis } = talent;
  return {
    ...emptyDraft,
    basisKind: basis.kind,
    document: basis.document,
    purpose: basis.purpose,
    expiresOn: basis.expiresOn,
    degree: talent.degree,
    school: talent.school ?? '',
    title: talent.title ?? '',
    occupation: talent.occupation ?? '',
    skills: talent.skills.map(({ code }) => code),
    industries: talent.industries,
    regionCode: talent.regionCode,
    availability: talent.availability,
    expectedSalary: talent.expectedSalary === null ? '' : String(talent.expectedSalary),
    sources: talent.sources,
    rankedByPeopleOnly: talent.rankedByPeopleOnly,
  };
};

const WHOLE = /^\d+$/;
const isWhole = (text: string): boolean => text.trim() === '' || WHOLE.test(text.trim());

/** What can be told to be wrong before the server is asked. */
export const faultsOf = (draft: TalentDraft, isNew: boolean): Faults => {
  const needed: readonly ('document' | 'purpose' | 'expiresOn' | 'name')[] = [
    'document',
    'purpose',
    'expiresOn',
    ...(isNew ? (['name'] as const) : []),
  ];
  return {
    ...(draft.basisKind === null ? { basisKind: faults.required } : {}),
    ...Object.fromEntries(
      needed.filter((field) => draft[field].trim() === '').map((field) => [field, faults.required]),
    ),
    ...(isWhole(draft.expectedSalary) ? {} : { expectedSalary: faults.number }),
    ...(isWhole(draft.birthYear) ? {} : { birthYear: faults.number }),
    ...(draft.sources.length === 0 ? { sources: faults.source } : {}),
  };
};

const AROUND = /^(?:draft|identity|profile)\./;

/** The field that a path of the server means; undefined where the form has none. */
const fieldOf = (path: string): DraftField | undefined => {
  const plain = path.replace(AROUND, '');
  if (plain === 'basis' || plain === 'basis.kind') return 'basisKind';
  const [name = ''] = plain.replace(/^basis\./, '').split('.');
  return isField(name) ? name : undefined;
};

const sentenceOf = (code: string): string =>
  faults.codes[code] ?? (code === 'body.required' ? faults.required : faults.refused);

/** Refusals of a record as a whole, by the field that they are about. */
const about: Readonly<Record<string, string>> = {
  'talent.phone_taken': 'phone',
  'talent.id_number_taken': 'idNumber',
  'talent.basis_expired': 'basis.expiresOn',
  'talent.skill_unknown': 'skills',
};

/** The fields that the server refused, in words; undefined where one of its faults is none of the form's. */
export const refusalOf = (error: Error): Faults | undefined => {
  if (!(error instanceof ProblemError)) return undefined;
  const { code } = error;
  const path = about[code];
  const whole = path === undefined ? [] : [{ path, code }];
  const all = error.errors.length > 0 ? error.errors : whole;
  if (all.length === 0) return undefined;
  const told = all.flatMap(({ path: at, code: what }) => {
    const field = fieldOf(at);
    return field === undefined ? [] : [[field, sentenceOf(what)] as const];
  });
  return told.length < all.length ? undefined : Object.fromEntries(told);
};

const textOf = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim()));

/** The change that a filled draft asks for: what is empty of the identity is left as it is, unless it is to be forgotten. */
export const changeOf = (draft: TalentDraft): TalentChange => {
  const identity = (['name', 'phone', 'idNumber', 'email'] as const).flatMap((field) => {
    const text = textOf(draft[field]);
    return text === null ? [] : [[field, text] as const];
  });
  const birthYear = numberOf(draft.birthYear);
  return {
    ...Object.fromEntries(identity),
    ...Object.fromEntries(draft.forget.map((field) => [field, null])),
    degree: draft.degree,
    school: textOf(draft.school),
    title: textOf(draft.title),
    occupation: textOf(draft.occupation),
    skills: [...draft.skills],
    industries: [...draft.industries],
    regionCode: draft.regionCode,
    availability: draft.availability,
    expectedSalary: numberOf(draft.expectedSalary),
    ...(birthYear === null ? {} : { birthYear }),
    sources: [...draft.sources],
    basis: {
      kind: draft.basisKind ?? 'consent',
      document: draft.document.trim(),
      purpose: draft.purpose.trim(),
      expiresOn: draft.expiresOn,
    },
    rankedByPeopleOnly: draft.rankedByPeopleOnly,
  };
};

/** The new record that a filled draft asks for. */
export const bodyOf = (draft: TalentDraft): Body => ({ ...changeOf(draft), name: draft.name.trim() });
