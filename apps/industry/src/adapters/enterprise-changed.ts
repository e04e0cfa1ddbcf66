import { toTimestamp, toValue } from '@shuangzhao/contracts';
import type { FactEntry as FactEntryMessage } from '@shuangzhao/contracts/common';
import type { EnterpriseChanged } from '@shuangzhao/contracts/industry';
import type { OutboxEvent } from '@shuangzhao/persistence';
import type { Enterprise } from '../domain/enterprise.js';
import type { FactEntry } from '../domain/fact-history.js';
import { EnterpriseRecords } from './enterprise-records.js';

export const ENTERPRISE_CHANGED = 'shuangzhao.industry.v1.EnterpriseChanged';

/** An entry of a fact as the message that carries it, in events and in replies. */
export const toFactEntry = ({ value, source, asOf, recordedAt }: FactEntry): FactEntryMessage => ({
  value: toValue(typeof value === 'object' && value !== null ? [...value] : value),
  source,
  asOf,
  recordedAt: toTimestamp(new Date(recordedAt)),
});

/** The event that tells an enterprise's whole state, each fact with its history; `imported` where it is one of many loaded at once. */
export const enterpriseChanged = ({ uscc, name, histories }: Enterprise, imported = false): OutboxEvent => ({
  of: { collection: EnterpriseRecords.name, id: uscc },
  type: ENTERPRISE_CHANGED,
  body: {
    uscc,
    name,
    facts: Object.fromEntries(
      Object.entries(histories).map(([fact, history]) => [fact, { entries: history.map(toFactEntry) }]),
    ),
    imported,
  } satisfies EnterpriseChanged,
});
