import { defineDocument, Schema, type Doc } from '@shuangzhao/persistence';
import type { StoredPolicy } from '../application/ways.js';
import { Policy, type PolicyState, type PolicyVersion, type Review } from '../domain/policy.js';
import type { PolicyDocument } from '../domain/policy-document.js';

/** A version as it is kept; its document as JSON, in the form in which it travels too. */
export interface VersionRecord {
  number: number;
  state: PolicyState;
  documentJson: string;
  editedBy: string[];
  changedAt: Date;
  review?: Review;
  publishedAt?: Date;
  imported?: true;
  since?: number;
  withdrawnBecause?: string;
}

export interface PolicyRecord {
  versions: VersionRecord[];
  createdAt: Date;
  updatedAt: Date;
  /** The catalogue's count when what takes part in matching last changed here; 0: never. */
  catalogued: number;
}

/** Touched with every change of what takes part in matching, in the same transaction. */
export interface CatalogueRecord {
  /** The id of the policy that changed last. */
  changed: string;
}

const strict = { strict: 'throw', _id: false } as const;
const text = { type: String, required: true } as const;
/** May be empty, which mongoose takes for missing where a text is required. */
const remark = { type: String } as const;
const moment = { type: Date, required: true } as const;

const review = new Schema(
  {
    approved: { type: Boolean, required: true },
    legality: remark,
    fairCompetition: remark,
    reviewedBy: text,
    reviewedAt: moment,
  },
  strict,
);

const version = new Schema(
  {
    number: { type: Number, required: true },
    state: { ...text, enum: ['draft', 'inReview', 'approved', 'published', 'superseded', 'withdrawn'] },
    documentJson: text,
    editedBy: { type: [String], required: true },
    changedAt: moment,
    review: { type: review },
    publishedAt: { type: Date },
    imported: { type: Boolean },
    since: { type: Number },
    withdrawnBecause: remark,
  },
  strict,
);

/** The newest version, which version is in force, and why one no longer is. */
const auditView = ({ versions }: PolicyRecord): Record<string, unknown> => {
  const newest = versions.at(-1);
  return {
    version: newest?.number,
    state: newest?.state,
    published: versions.find(({ state }) => state === 'published')?.number,
    withdrawnBecause: versions.findLast(({ state }) => state === 'withdrawn')?.withdrawnBecause,
    review: newest?.review,
    ...(JSON.parse(newest?.documentJson ?? '{}') as Partial<PolicyDocument>),
  };
};

export const PolicyRecords = defineDocument<PolicyRecord>({
  name: 'policies',
  schema: new Schema(
    {
      versions: { type: [version], required: true },
      createdAt: moment,
      updatedAt: moment,
      catalogued: { type: Number, required: true, index: true },
    },
    { strict: 'throw' },
  ),
  audit: auditView,
});

export const CatalogueRecords = defineDocument<CatalogueRecord>({
  name: 'catalogue',
  schema: new Schema({ changed: text }, { strict: 'throw' }),
});

/** The one document of the catalogue; its version is the catalogue's. */
export const CATALOGUE_ID = 'published';

const versionOf = ({ documentJson, ...rest }: VersionRecord): PolicyVersion => ({
  ...rest,
  document: JSON.parse(documentJson) as PolicyDocument,
});

export const toVersionRecord = ({ document, editedBy, ...rest }: PolicyVersion): VersionRecord => ({
  ...rest,
  editedBy: [...editedBy],
  documentJson: JSON.stringify(document),
});

export const policyOf = ({ id, versions }: Pick<Doc<PolicyRecord>, 'id' | 'versions'>): Policy =>
  new Policy(id, versions.map(versionOf));

export const storedPolicyOf = (record: Doc<PolicyRecord>): StoredPolicy => ({
  policy: policyOf(record),
  version: record.version,
  createdAt: record.createdAt,
  updatedAt: record.updatedAt,
});
