import { authorize } from '@shuangzhao/platform/authorize';
import { AppError } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { clauseChanges, type ClauseChange } from '../domain/clause-changes.js';
import { isDesk, notFound, publicVersions } from './policy-view.js';
import type { Ways } from './ways.js';

/** Numbers of versions. */
export interface ComparePolicyVersions {
  readonly id: string;
  /** 0: the newest that the reader may see. */
  readonly to: number;
  /** 0: the one before it. */
  readonly from: number;
}

export interface ComparedVersions {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly ClauseChange[];
}

/**
 * What one version of a policy says otherwise than another, clause by clause. Throws AppError `policy.not_found`, or
 * `policy.version_not_found` where the reader may see no such version.
 */
export const comparePolicyVersions =
  ({ policies }: Ways) =>
  async ({ id, to, from }: ComparePolicyVersions, { actor }: Call): Promise<ComparedVersions> => {
    authorize(actor, 'policy.read');
    const stored = await policies.get(id);
    const versions = stored === null ? [] : isDesk(actor) ? stored.policy.versions : publicVersions(stored.policy);
    if (versions.length === 0) throw notFound();
    const after = to === 0 ? versions.at(-1) : versions.find(({ number }) => number === to);
    const before = versions.findLast(({ number }) => (from === 0 ? number < (after?.number ?? 0) : number === from));
    if (after === undefined || before === undefined)
      throw new AppError('notFound', 'policy.version_not_found', 'The policy has no such version, or none before it.');
    return { from: before.number, to: after.number, changes: clauseChanges(before.document, after.document) };
  };
