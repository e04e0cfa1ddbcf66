import { createHash } from 'node:crypto';
import { defineDocument, Schema, type Doc, type Filter } from '@shuangzhao/persistence';
import type { LookUpKey, StoredTalent } from '../domain/ports.js';
import type { Identity } from '../domain/identity.js';
import { initialsOf } from '../domain/initials.js';
import type { Membership } from '../domain/membership.js';
import type { Talent } from '../domain/talent.js';
import { flag, indexedText, moment, text } from './fields.js';
import type { PersonKey, Vault } from './vault.js';

/** That a person is in a pool, as it lies in a record. */
interface MembershipRecord {
  pool: string;
  stage: string;
  /** `pool/stage`: a filter can not ask for two fields of one element. */
  place: string;
  since: Date;
}

/** A person's record as a document: what says who or what somebody is lies in `sealed` alone. */
export interface TalentRecord {
  sealed: string;
  nameHash: string;
  initialsHashes: string[];
  phoneHash?: string | undefined;
  /** Those of phones of records that were merged into this one. */
  formerPhoneHashes?: string[] | undefined;
  idHash?: string | undefined;
  basisKind: string;
  basisDocument: string;
  purpose: string;
  expiresOn: string;
  rankedByPeopleOnly: boolean;
  memberships: MembershipRecord[];
  createdAt: Date;
  updatedAt: Date;
}

export const TALENTS = 'talents';

/** Tells one sealed text from another in the audit log, and nothing else. */
const printOf = (sealed: string): string => createHash('sha256').update(sealed).digest('hex').slice(-12);

const auditView = (record: TalentRecord): Record<string, unknown> => {
  const { sealed, basisKind, basisDocument, purpose, expiresOn, rankedByPeopleOnly, memberships } = record;
  return {
    sealed: printOf(sealed),
    'basis.kind': basisKind,
    'basis.document': basisDocument,
    'basis.purpose': purpose,
    'basis.expiresOn': expiresOn,
    rankedByPeopleOnly,
    ...Object.fromEntries(memberships.map(({ pool, stage }) => [`pools.${pool}`, stage])),
  };
};

const membership = new Schema(
  { pool: indexedText, stage: text, place: indexedText, since: moment },
  { strict: 'throw', _id: false },
);

const uniqueHash = { type: String, unique: true, sparse: true } as const;

export const TalentRecords = defineDocument<TalentRecord>({
  name: TALENTS,
  schema: new Schema(
    {
      sealed: text,
      nameHash: indexedText,
      initialsHashes: { type: [String], index: true },
      phoneHash: uniqueHash,
      formerPhoneHashes: { type: [String], default: undefined, index: true },
      idHash: uniqueHash,
      basisKind: text,
      basisDocument: text,
      purpose: text,
      expiresOn: indexedText,
      rankedByPeopleOnly: flag,
      memberships: [membership],
      createdAt: moment,
      updatedAt: moment,
    },
    { strict: 'throw' },
  ),
  audit: auditView,
});

export interface PersonKeyRecord {
  wrapped: string;
}

/** A person's own key; that it was made and destroyed is audited. */
export const PersonKeys = defineDocument<PersonKeyRecord>({
  name: 'person-keys',
  schema: new Schema({ wrapped: text }, { strict: 'throw' }),
  audit: () => ({ held: true }),
});

const HASHED = { name: 'nameHash', initials: 'initialsHashes', idNumber: 'idHash' } as const;
const MARK_LENGTH = 6;

/** The records that one field finds: by a phone also those that another with it was merged into. */
export const foundBy = (vault: Vault, { field, value }: LookUpKey): Filter<TalentRecord> => {
  const hash = vault.hash(field, value);
  if (field === 'phone') return { $or: [{ phoneHash: hash }, { formerPhoneHashes: hash }] };
  return { [HASHED[field]]: hash };
};

const hashesOf = (vault: Vault, { name, phone, idNumber }: Identity) => ({
  nameHash: vault.hash('name', name),
  initialsHashes: initialsOf(name).map((initials) => vault.hash('initials', initials)),
  ...(phone === null ? {} : { phoneHash: vault.hash('phone', phone) }),
  ...(idNumber === null ? {} : { idHash: vault.hash('idNumber', idNumber) }),
});

export const placesOf = (memberships: readonly Membership[]): MembershipRecord[] =>
  memberships.map(({ pool, stage, since }) => ({ pool, stage, place: `${pool}/${stage}`, since }));

/** A record's content as it is kept: sealed by the person's key. */
export const recordOf = (
  vault: Vault,
  key: PersonKey,
  { identity, profile, sources, basis, rankedByPeopleOnly, memberships }: Talent,
): Omit<TalentRecord, 'createdAt' | 'updatedAt'> => ({
  sealed: key.seal(JSON.stringify({ identity, profile, sources })),
  ...hashesOf(vault, identity),
  basisKind: basis.kind,
  basisDocument: basis.document,
  purpose: basis.purpose,
  expiresOn: basis.expiresOn,
  rankedByPeopleOnly,
  memberships: placesOf(memberships),
});

/** A document as the record that it holds, opened by the person's key. */
export const storedTalentOf = (key: PersonKey, record: Doc<TalentRecord>): StoredTalent => {
  const { id, version, createdAt, updatedAt, idHash = '', rankedByPeopleOnly, memberships } = record;
  const opened = JSON.parse(key.open(record.sealed)) as Pick<Talent, 'identity' | 'profile' | 'sources'>;
  const basis = {
    kind: record.basisKind,
    document: record.basisDocument,
    purpose: record.purpose,
    expiresOn: record.expiresOn,
  };
  const places = memberships.map(({ pool, stage, since }) => ({ pool, stage, since }));
  const talent: Talent = { ...opened, basis, rankedByPeopleOnly, memberships: places };
  return { id, talent, idNumberMark: idHash.slice(0, MARK_LENGTH), version, createdAt, updatedAt };
};
