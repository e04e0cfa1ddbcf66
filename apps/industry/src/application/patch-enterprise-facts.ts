import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import type { Call } from '@shuangzhao/platform/grpc';
import { requireFacts } from '../domain/facts.js';
import { notFound, viewOn, type EnterpriseView } from './enterprise-view.js';
import type { PutEnterprise } from './put-enterprise.js';
import { sourceOf } from './source-of.js';
import type { Ways } from './ways.js';
import { authorizeWrite, requireVersion } from './write-rights.js';

export type PatchEnterpriseFacts = Omit<PutEnterprise, 'name'>;

/** Merges facts into an enterprise; null forgets one. Throws AppError for a bad fact or day, a caller who may not, none of this USCC, a stale version. */
export const patchEnterpriseFacts =
  ({ enterprises, law, now }: Ways) =>
  async (command: PatchEnterpriseFacts, { actor, requestKey }: Call): Promise<EnterpriseView> => {
    const { uscc, facts, asOf, expectedVersion } = command;
    const at = now();
    const today = dayOf(at);
    requireFacts(facts, law, today);
    const statement = { facts, asOf, source: sourceOf(actor, command.source) };
    return enterprises.update(
      uscc,
      requestKey,
      (stored) => {
        if (stored === null) {
          authorize(actor, 'enterprise.read', { uscc });
          throw notFound();
        }
        const before = stored.enterprise;
        const after = before.patch(statement, at);
        authorizeWrite(actor, { before, after, facts, today });
        requireVersion(stored, expectedVersion);
        return after;
      },
      (stored) => viewOn(today, stored),
    );
  };
