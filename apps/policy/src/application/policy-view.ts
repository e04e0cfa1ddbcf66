import { decide, type Actor } from '@shuangzhao/access';
import { AppError } from '@shuangzhao/platform/errors';
import type { Policy, PolicyState, PolicyVersion, Review } from '../domain/policy.js';
import type { PolicyDocument } from '../domain/policy-document.js';
import type { StoredPolicy } from './ways.js';

/** A version without its document, fit for a saved reply: moments as RFC 3339. */
export interface VersionView {
  readonly number: number;
  readonly state: PolicyState;
  readonly changedAt: string;
  readonly publishedAt?: string | undefined;
  readonly withdrawnBecause?: string | undefined;
  /** The newest hand in it; for the editing desk only, like the review. */
  readonly editedBy?: string | undefined;
  readonly review?: (Omit<Review, 'reviewedAt'> & { readonly reviewedAt: string }) | undefined;
}

/** A policy as its reader may see it. */
export interface PolicyView {
  readonly id: string;
  readonly version: number;
  readonly state: PolicyState;
  readonly document: PolicyDocument;
  readonly versions: readonly VersionView[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Whether somebody sees what is not published. */
export const isDesk = (actor: Actor): boolean => decide(actor, 'policy.readDraft', {}).allowed;

const OPEN: readonly PolicyState[] = ['draft', 'inReview', 'approved'];

const publicVersion = ({ number, state, changedAt, publishedAt, withdrawnBecause }: PolicyVersion): VersionView => ({
  number,
  state,
  changedAt: changedAt.toISOString(),
  publishedAt: publishedAt?.toISOString(),
  withdrawnBecause,
});

const deskVersion = (version: PolicyVersion): VersionView => ({
  ...publicVersion(version),
  editedBy: version.editedBy.at(-1),
  review: version.review && { ...version.review, reviewedAt: version.review.reviewedAt.toISOString() },
});

const viewOf = (
  { policy, version, createdAt, updatedAt }: StoredPolicy,
  shown: PolicyVersion,
  versions: VersionView[],
): PolicyView => ({
  id: policy.id,
  version,
  state: shown.state,
  document: shown.document,
  versions,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
});

/** The newest version with all of them, for the editing desk. */
export const deskView = (stored: StoredPolicy): PolicyView =>
  viewOf(stored, stored.policy.newest, stored.policy.versions.map(deskVersion));

/** The versions that everybody may see, oldest first. */
export const publicVersions = ({ versions }: Policy): readonly PolicyVersion[] =>
  versions.filter(({ state }) => !OPEN.includes(state));

/** The version in force, or the one withdrawn, with all that were ever published; undefined where none was. */
export const publicView = (stored: StoredPolicy): PolicyView | undefined => {
  const told = publicVersions(stored.policy);
  const shown = stored.policy.published ?? told.at(-1);
  return shown && viewOf(stored, shown, told.map(publicVersion));
};

export const notFound = (): AppError => new AppError('notFound', 'policy.not_found', 'There is no such policy.');

/** The policy that a command is about. Throws AppError `policy.not_found`, or `policy.version` where it is not the one expected. */
export const existing = (stored: StoredPolicy | null, expectedVersion: number | undefined): Policy => {
  if (stored === null) throw notFound();
  if (expectedVersion !== undefined && stored.version !== expectedVersion)
    throw new AppError('stale', 'policy.version', 'The policy has changed since you read it.');
  return stored.policy;
};
