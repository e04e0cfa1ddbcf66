import type { Call } from '@shuangzhao/platform/grpc';
import { authorize } from '@shuangzhao/platform/authorize';
import { AppError, type Fault, type Kind } from '@shuangzhao/platform/errors';
import { Policy, type Hand } from '../domain/policy.js';
import { readDocument, type PolicyDocument } from '../domain/policy-document.js';
import type { Ways } from './ways.js';

export interface ImportPolicies {
  /** Documents as they came; undefined for one that is no JSON. */
  readonly documents: readonly unknown[];
  /** Publish at once: an official corpus. */
  readonly publish: boolean;
}

interface ImportFault extends Fault {
  readonly index: number;
}

export interface ImportReport {
  readonly accepted: number;
  readonly rejected: number;
  readonly errors: readonly ImportFault[];
}

/** Failures that are the document's own; any other ends the import. */
const OWN: readonly Kind[] = ['invalid', 'refused', 'conflict'];

const faultsOf = (error: unknown): Fault[] => {
  if (!(error instanceof AppError) || !OWN.includes(error.kind)) throw error;
  return error.errors.length > 0 ? error.errors : [{ path: '', code: error.code, message: error.message }];
};

const take = (policy: Policy | undefined, document: PolicyDocument, publish: boolean, hand: Hand): Policy => {
  if (publish) return (policy ?? Policy.create(document, hand)).adopt(document, hand);
  return policy?.propose(document, hand) ?? Policy.create(document, hand);
};

/**
 * Takes many documents, each by itself and in a transaction of its own; an unchanged one is accepted and makes no new version. After
 * a crash in the middle the same import under the same key takes the rest: what was taken is found unchanged.
 */
export const importPolicies =
  ({ policies, replies, registry, now }: Ways) =>
  async ({ documents, publish }: ImportPolicies, { actor, requestKey }: Call): Promise<ImportReport> => {
    authorize(actor, publish ? 'policy.importPublish' : 'policy.import');
    const seen = new Set<string>();

    const takeOne = async (input: unknown): Promise<Fault[]> => {
      try {
        const document = readDocument(input, registry);
        if (seen.has(document.id))
          return [{ path: 'id', code: 'policy.repeated', message: 'An earlier item of this import has this id.' }];
        seen.add(document.id);
        const hand = { by: actor.subject, at: now() };
        const change = (policy: Policy | undefined) => take(policy, document, publish, hand);
        await policies.update(
          document.id,
          undefined,
          (stored) => change(stored?.policy),
          () => null,
        );
        return [];
      } catch (error) {
        return faultsOf(error);
      }
    };

    return replies.once(requestKey, async () => {
      const errors: ImportFault[] = [];
      let rejected = 0;
      for (const [index, input] of documents.entries()) {
        const faults = await takeOne(input);
        errors.push(...faults.map((fault) => ({ index, ...fault })));
        if (faults.length > 0) rejected += 1;
      }
      return { accepted: documents.length - rejected, rejected, errors };
    });
  };
