import { decide, decideAtDoor, type Actor } from '@shuangzhao/access';
import type { Match, Status } from '@shuangzhao/eligibility';
import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import type { Call } from '@shuangzhao/platform/grpc';
import { pageOf, type PageRequest } from '@shuangzhao/platform/page';
import { requireDay } from '../domain/day.js';
import { hasWords, type DecidedEnterprise } from '../domain/decided-enterprise.js';
import { decidedEnterprises } from './decided-enterprises.js';
import { notFound } from './policy-view.js';
import type { Ways } from './ways.js';

export interface MatchEnterprises extends PageRequest {
  readonly policyId: string;
  /** Which to list; empty: all three. */
  readonly decisions: readonly Status[];
  /** Words inside the name or the USCC; blank: none. */
  readonly q: string;
  /** `YYYY-MM-DD`; empty: today. */
  readonly asOf: string;
}

interface EnterpriseMatch extends Pick<Match, 'decision' | 'gap' | 'missing' | 'benefit'> {
  readonly uscc: string;
  readonly name: string;
}

export interface FoundEnterprises {
  readonly asOf: string;
  /** Of all enterprises that the caller may see. */
  readonly counts: Readonly<Record<Status, number>>;
  readonly items: readonly EnterpriseMatch[];
  readonly nextCursor: string;
  /** Of those asked for. */
  readonly total: number;
}

const ACTION = 'policy.reverse';

/** Lets pass who may see some enterprises; which ones is decided of each. */
const authorizeSome = (actor: Actor): void => {
  if (!decideAtDoor(actor, ACTION, {}).allowed) authorize(actor, ACTION);
};

const maySee =
  (actor: Actor) =>
  ({ uscc, region }: DecidedEnterprise): boolean =>
    decide(actor, ACTION, { uscc, regions: [region] }).allowed;

const itemOf = ({ uscc, name, match: { decision, gap, missing, benefit } }: DecidedEnterprise): EnterpriseMatch => ({
  uscc,
  name,
  decision,
  gap,
  missing,
  benefit,
});

/** The stored enterprises that the caller may see against one published policy. Throws AppError `policy.not_found`, `day.invalid`, `cursor.invalid`, or where the caller may not. */
export const matchEnterprises = (ways: Ways) => {
  const decidedBy = decidedEnterprises(ways);
  return async (
    { policyId, decisions, q, asOf: asked, limit, cursor }: MatchEnterprises,
    { actor }: Call,
  ): Promise<FoundEnterprises> => {
    authorizeSome(actor);
    if (asked !== '') requireDay(asked, 'asOf');
    const page = pageOf({ limit, cursor }, [policyId, decisions, q, asked]);
    const asOf = asked === '' ? dayOf(ways.now()) : asked;
    const policy = (await ways.catalogue.current()).oneOn(policyId, asOf);
    if (policy === undefined) throw notFound();
    const seen = (await decidedBy(policy, asOf)).filter(maySee(actor));
    const counts = { met: 0, unknown: 0, notMet: 0 };
    for (const { match } of seen) counts[match.decision] += 1;
    const wanted = decisions.length === 0 ? seen : seen.filter(({ match }) => decisions.includes(match.decision));
    const listed = q.trim() === '' ? wanted : wanted.filter(hasWords(q));
    const items = listed.slice(page.offset, page.offset + page.limit).map(itemOf);
    return { asOf, counts, items, nextCursor: page.nextCursor(listed.length), total: listed.length };
  };
};
