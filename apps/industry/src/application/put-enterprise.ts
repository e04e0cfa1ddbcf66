import { dayOf } from '@shuangzhao/platform/clock';
import type { Call } from '@shuangzhao/platform/grpc';
import { Enterprise } from '../domain/enterprise.js';
import { requireFacts } from '../domain/facts.js';
import { requireUscc } from '../domain/uscc.js';
import { viewOn, type EnterpriseView } from './enterprise-view.js';
import { sourceOf } from './source-of.js';
import type { Ways } from './ways.js';
import { authorizeWrite, requireVersion } from './write-rights.js';

export interface PutEnterprise {
  readonly uscc: string;
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly source?: string | undefined;
  readonly asOf?: string | undefined;
  readonly expectedVersion?: number | undefined;
}

/** Creates an enterprise or replaces its name and facts. Throws AppError for a bad USCC, name, fact or day, a caller who may not, a stale version. */
export const putEnterprise =
  ({ enterprises, law, now }: Ways) =>
  async (command: PutEnterprise, { actor, requestKey }: Call): Promise<EnterpriseView & { created: boolean }> => {
    const { uscc, name, facts, asOf, expectedVersion } = command;
    const at = now();
    const today = dayOf(at);
    requireUscc(uscc);
    requireFacts(facts, law, today);
    const statement = { facts, asOf, source: sourceOf(actor, command.source) };
    return enterprises.update(
      uscc,
      requestKey,
      (stored) => {
        const before = stored?.enterprise;
        const after = (before ?? new Enterprise(uscc, name)).put(name, statement, at);
        authorizeWrite(actor, { before, after, facts, today });
        requireVersion(stored, expectedVersion);
        return after;
      },
      (stored, created) => ({ ...viewOn(today, stored), created }),
    );
  };
