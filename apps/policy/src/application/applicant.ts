import { knownOn, overlay, type Case, type Knowledge } from '@shuangzhao/eligibility';
import type { Actor } from '@shuangzhao/access';
import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import { requireDay } from '../domain/day.js';
import { requireFacts } from '../domain/facts.js';
import type { EnterpriseCopy, Ways } from './ways.js';

/** Whom to decide for: a stored enterprise overlaid by given facts, or given facts alone. */
export interface Applicant {
  /** Empty: given facts alone. */
  readonly uscc: string;
  /** Values by fact name; null: unknown. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** `YYYY-MM-DD`; empty: today. */
  readonly asOf: string;
  /** The caller has seen this version of the enterprise; 0: none. */
  readonly knownVersion: number;
}

const GIVEN = '本次填写';
const PATIENCE_MS = 2_000;
/** Other replicas may take the event, which does not wake us. */
const LOOK_AGAIN_MS = 100;
const NOTHING: Knowledge = { facts: {}, provenance: {} };

/** The enterprise's copy, waited for until it shows the version that the caller has seen. */
const copyOf = async ({ enterpriseCopies }: Ways, { uscc, knownVersion }: Applicant): Promise<EnterpriseCopy> => {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const change = knownVersion > 0 ? enterpriseCopies.changed(LOOK_AGAIN_MS) : undefined; // before the look, so that none is missed
    const copy = await enterpriseCopies.get(uscc);
    if (copy !== null && copy.sequence >= knownVersion) return copy;
    if (change === undefined) throw new AppError('notFound', 'enterprise.not_found', 'There is no such enterprise.');
    if (performance.now() > until)
      throw new AppError(
        'unavailable',
        'policy.facts_not_here_yet',
        'The newest facts of this enterprise are still on their way. Try again soon.',
        { retryAfter: 1 },
      );
    await change;
  }
};

/**
 * Judges who may ask this, and puts together what is known on the day. Throws AppError `invalid` (`day.invalid`, `fact.unknown`,
 * `fact.type`, `fact.value`), `enterprise.not_found`, or `policy.facts_not_here_yet` after 2 s.
 */
export const caseOf =
  (ways: Ways) =>
  async (applicant: Applicant, actor: Actor): Promise<Case> => {
    const { uscc, facts, asOf: asked } = applicant;
    authorize(actor, 'policy.match', uscc === '' ? {} : { uscc });
    if (asked !== '') requireDay(asked, 'asOf');
    requireFacts(facts, ways.registry, 'facts');
    const asOf = asked === '' ? dayOf(ways.now()) : asked;
    const stored = uscc === '' ? NOTHING : knownOn((await copyOf(ways, applicant)).history, asOf);
    return { asOf, known: overlay(stored, facts, { source: GIVEN, date: asOf }), registry: ways.registry };
  };
