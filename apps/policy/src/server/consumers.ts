import { fromValue } from '@shuangzhao/contracts';
import type { FactEntry__Output } from '@shuangzhao/contracts/common';
import type { EnterpriseChanged__Output } from '@shuangzhao/contracts/industry';
import type { DatedFact, FactValue } from '@shuangzhao/eligibility';
import type { Event, Handler } from '@shuangzhao/events';
import { POLICY_CHANGED } from '../adapters/policy-changed.js';
import { policyOf, PolicyRecords } from '../adapters/policy-records.js';
import type { IndexedPolicies } from '../adapters/policy-search.js';
import type { StoredEnterpriseCopies } from '../adapters/stored-enterprise-copies.js';

/** The group that feeds the search index from the service's own events. */
export const SEARCH_GROUP = 'policy-search';
/** The group that keeps our copies of enterprises' facts. */
export const FACTS_GROUP = 'policy-facts';

const ENTERPRISE_CHANGED = 'shuangzhao.industry.v1.EnterpriseChanged';

/**
 * What keeps the index in step. It puts the policy as it is stored now, whatever version the event tells: so a repeated event, or an
 * effect that outlives its transaction, never takes the index back.
 */
export const searchHandlers = (search: IndexedPolicies): Record<string, Handler<never>> => ({
  [POLICY_CHANGED]: async ({ subject }: Event, tx) => {
    const record = await tx.collection(PolicyRecords).get(subject);
    if (record) await search.put(policyOf(record));
  },
});

const valueOf = ({ value }: FactEntry__Output): FactValue | null => {
  const plain = fromValue(value);
  return Array.isArray(plain) ? plain.filter((one) => typeof one === 'string') : plain;
};

/** What keeps the copies in step: an enterprise's whole state, each fact with its history. One that is older changes nothing. */
export const factsHandlers = (copies: StoredEnterpriseCopies): Record<string, Handler<never>> => ({
  [ENTERPRISE_CHANGED]: async ({ sequence, body }: Event<EnterpriseChanged__Output>, tx) => {
    const { uscc, name, facts, imported } = body;
    const history: DatedFact[] = Object.entries(facts).flatMap(([fact, { entries }]) =>
      entries.map((entry) => ({ fact, value: valueOf(entry), source: entry.source, date: entry.asOf })),
    );
    await copies.take(tx, { uscc, name, sequence, history, imported });
  },
});
