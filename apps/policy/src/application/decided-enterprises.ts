import { setImmediate } from 'node:timers/promises';
import { dayOf } from '@shuangzhao/platform/clock';
import { deciderOf, inOrder, type DecidedEnterprise } from '../domain/decided-enterprise.js';
import type { PolicyDocument } from '../domain/policy-document.js';
import type { Ways } from './ways.js';

/** Another process may have changed a copy without our knowing it, so nothing is kept for longer. */
const KEEP_MS = 10_000;
const MOST_LISTS = 4;

interface Kept {
  readonly policy: PolicyDocument;
  readonly changes: number;
  readonly until: number;
  readonly list: Promise<readonly DecidedEnterprise[]>;
}

/**
 * All stored enterprises as a policy decides them for a day, in order. Decided page by page, so that others have their turn;
 * the last few lists are kept for the next page until a copy or the policy changes, at most 10 s.
 */
export const decidedEnterprises = ({ enterpriseCopies, registry, now }: Ways) => {
  const lists = new Map<string, Kept>();

  const decideAll = async (policy: PolicyDocument, asOf: string, today: string) => {
    const decide = deciderOf(policy, { asOf, today, registry });
    const decided: DecidedEnterprise[] = [];
    for await (const page of enterpriseCopies.all()) {
      decided.push(...page.map(decide));
      await setImmediate();
    }
    return decided.sort(inOrder);
  };

  return (policy: PolicyDocument, asOf: string): Promise<readonly DecidedEnterprise[]> => {
    const today = dayOf(now());
    const key = `${policy.id} ${asOf} ${today}`;
    const changes = enterpriseCopies.changes(); // before the reading, so that a change during it counts
    const known = lists.get(key);
    if (known?.policy === policy && known.changes === changes && performance.now() < known.until) return known.list;
    const list = decideAll(policy, asOf, today);
    list.catch(() => lists.delete(key)); // who awaits it is told
    lists.delete(key);
    lists.set(key, { policy, changes, until: performance.now() + KEEP_MS, list });
    const [oldest] = lists.keys();
    if (lists.size > MOST_LISTS && oldest !== undefined) lists.delete(oldest);
    return list;
  };
};
