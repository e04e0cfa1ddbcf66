import { defineDocument, Schema, type Doc } from '@shuangzhao/persistence';
import type { IdentityField } from '../domain/identity.js';
import type { TalentAccess } from '../domain/viewing.js';
import { indexedText, moment, text } from './fields.js';

interface AccessRecord {
  talent: string;
  by: string;
  at: Date;
  kind: TalentAccess['kind'];
  fields: IdentityField[];
  purpose?: string | undefined;
}

const fields = { type: [String] } as const;

/** Who saw whom and why: a log itself, so that it leaves no audit entries. */
export const AccessRecords = defineDocument<AccessRecord>({
  name: 'talent-accesses',
  schema: new Schema(
    { talent: indexedText, by: text, at: moment, kind: text, fields, purpose: String },
    { strict: 'throw' },
  ),
});

/** How many people an officer saw on a day; its id is both. */
export const ViewCounts = defineDocument<{ views: number }>({
  name: 'view-counts',
  schema: new Schema({ views: { type: Number, required: true } }, { strict: 'throw' }),
});

interface GrantRecord {
  talent: string;
  fields: { field: IdentityField; until: Date }[];
  /** When the last of them ends. */
  until: Date;
}

const clearField = new Schema({ field: text, until: moment }, { strict: 'throw', _id: false });

/** What an officer sees of a person in clear; its id is both. */
export const GrantRecords = defineDocument<GrantRecord>({
  name: 'grants',
  schema: new Schema(
    { talent: indexedText, fields: [clearField], until: { ...moment, index: true } },
    { strict: 'throw' },
  ),
});

export const grantIdOf = (subject: string, talentId: string): string => `${subject}:${talentId}`;

export const accessOf = ({ at, by, kind, fields: seen, purpose }: Doc<AccessRecord>): TalentAccess => ({
  at,
  by,
  kind,
  fields: seen,
  purpose: purpose ?? null,
});
