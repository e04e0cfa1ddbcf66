import {
  codeOfCell,
  dayText,
  openRow,
  readCell,
  type Header,
  type RefusedRow,
  type SheetColumn,
  type SheetRow,
} from '@shuangzhao/jobs/domain';
import { refuseFaults } from '@shuangzhao/platform/errors';
import type { Basis } from './basis.js';
import { faultsOfIdentity, NORMALISED, type StatedIdentity } from './identity.js';
import { COLUMNS } from './import-columns.js';
import type { StatedProfile } from './profile.js';
import type { Vocabulary } from './skills.js';
import type { Talent, TalentDraft } from './talent.js';
import { AVAILABILITY_WORDS, BASIS_WORDS, codeOfWord, DEGREE_WORDS, INDUSTRY_WORDS } from './value-words.js';

/** What a file is read by. */
export interface ImportLaw {
  readonly vocabulary: Vocabulary;
  /** Codes of regions by their names. */
  readonly regions: ReadonlyMap<string, string>;
  readonly today: string;
  /** Phones and ID numbers of the rows before. */
  readonly seen: ReadonlySet<string>;
}

/** What a row of a file states of a person; what its cells leave empty is not stated. */
export interface StatedRow extends RefusedRow {
  readonly identity: StatedIdentity;
  readonly profile: Partial<StatedProfile>;
  readonly basis: Partial<Basis>;
  readonly sources: readonly string[];
  readonly rankedByPeopleOnly: boolean | undefined;
}

const NOBODY: StatedProfile = {
  degree: null,
  school: null,
  title: null,
  occupation: null,
  skills: [],
  industries: [],
  regionCode: null,
  availability: null,
  expectedSalary: null,
  birthYear: null,
};
const NO_BASIS: Basis = { kind: '', document: '', purpose: '', expiresOn: '' };
const FROM_A_FILE = '批量导入';

/** The phone and the ID number that a row is known by. */
export const keysOf = ({ phone, idNumber }: StatedIdentity): string[] =>
  [phone, idNumber].filter((key) => key !== null);

const requireIdentity = (identity: StatedIdentity, { today, seen }: ImportLaw): void => {
  refuseFaults(faultsOfIdentity(identity, today));
  if (keysOf(identity).length === 0)
    refuseFaults([
      { path: '', code: 'import.no_key', message: 'State a phone or an ID number: a name alone is not one person.' },
    ]);
  if (keysOf(identity).some((key) => seen.has(key)))
    refuseFaults([
      { path: '', code: 'import.repeated', message: 'A row before this one has this phone or ID number.' },
    ]);
};

/** The fields that are stated; what is undefined is not. */
const statedOf = <Fields extends object>(fields: { [Key in keyof Fields]: Fields[Key] | undefined }): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;

/** Reads a row by the header of its file, and judges what can be judged without the records. */
export const readImportRow = (header: Header, sheetRow: SheetRow, law: ImportLaw): StatedRow => {
  const { faults, attempt, cellOf, textIn } = openRow(header, sheetRow);
  const codeIn = (column: SheetColumn) => attempt(() => codeOfCell(column.key, cellOf(column), 'import.code_number'));
  const listIn = (column: SheetColumn) =>
    attempt(() => readCell(column.key, cellOf(column), 'list') as string[] | undefined);
  const numberIn = (column: SheetColumn) =>
    attempt(() => readCell(column.key, cellOf(column), 'number') as number | undefined);
  const wordIn = (column: SheetColumn, words: Parameters<typeof codeOfWord>[1]) => {
    const word = textIn(column);
    return word === undefined ? undefined : attempt(() => codeOfWord(column.key, words, word));
  };
  const field = (name: keyof StatedIdentity, text: string | undefined): string | null =>
    text === undefined ? null : NORMALISED[name](text);

  const identity: StatedIdentity = {
    name: field('name', textIn(COLUMNS.name)),
    phone: field('phone', textIn(COLUMNS.phone)), // eleven digits outlive a spreadsheet's number
    idNumber: field('idNumber', codeIn(COLUMNS.idNumber)),
    email: field('email', textIn(COLUMNS.email)),
  };
  attempt(() => requireIdentity(identity, law));
  const region = textIn(COLUMNS.regionCode);
  const expiresOn = textIn(COLUMNS.expiresOn);
  const industries = listIn(COLUMNS.industries);
  return {
    row: sheetRow.row,
    faults,
    identity,
    profile: statedOf<StatedProfile>({
      degree: wordIn(COLUMNS.degree, DEGREE_WORDS),
      school: textIn(COLUMNS.school),
      title: textIn(COLUMNS.title),
      occupation: textIn(COLUMNS.occupation),
      skills: listIn(COLUMNS.skills)?.map((word) => law.vocabulary.codeOf(word)),
      industries:
        industries && attempt(() => industries.map((word) => codeOfWord(COLUMNS.industries.key, INDUSTRY_WORDS, word))),
      regionCode: region && (law.regions.get(region) ?? region),
      availability: wordIn(COLUMNS.availability, AVAILABILITY_WORDS),
      expectedSalary: numberIn(COLUMNS.expectedSalary),
      birthYear: numberIn(COLUMNS.birthYear),
    }),
    basis: statedOf<Basis>({
      kind: wordIn(COLUMNS.basisKind, BASIS_WORDS),
      document: textIn(COLUMNS.document),
      purpose: textIn(COLUMNS.purpose),
      expiresOn: expiresOn && dayText(expiresOn),
    }),
    sources: listIn(COLUMNS.sources) ?? [],
    rankedByPeopleOnly: attempt(
      () =>
        readCell(COLUMNS.rankedByPeopleOnly.key, cellOf(COLUMNS.rankedByPeopleOnly), 'boolean') as boolean | undefined,
    ),
  };
};

/** What a row makes of a record, or of none: what it does not state stays, sources are added. */
export const draftOver = (held: Talent | undefined, row: StatedRow): TalentDraft => {
  const { identity, profile, basis, sources, rankedByPeopleOnly } = row;
  const before = held === undefined ? NOBODY : { ...held.profile, skills: held.profile.skills.map(({ code }) => code) };
  const all = [...(held?.sources ?? []), ...sources];
  return {
    identity,
    profile: { ...before, ...profile },
    basis: { ...(held?.basis ?? NO_BASIS), ...basis },
    sources: all.length === 0 ? [FROM_A_FILE] : all,
    rankedByPeopleOnly: rankedByPeopleOnly ?? held?.rankedByPeopleOnly ?? false,
  };
};
