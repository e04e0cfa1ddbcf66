import { fromValues, toTimestamp } from '@shuangzhao/contracts';
import type {
  Enterprise as EnterpriseMessage,
  FactDefinition as FactMessage,
  PatchEnterpriseFactsRequest__Output,
  PutEnterpriseRequest__Output,
  Region as RegionMessage,
  StartExportRequest__Output,
  StatedFact as StatedFactMessage,
} from '@shuangzhao/contracts/industry';
import type { FactDefinition } from '@shuangzhao/eligibility';
import { formatOf } from '@shuangzhao/jobs/server';
import { toFactEntry } from '../adapters/enterprise-changed.js';
import type { EnterpriseView } from '../application/enterprise-view.js';
import type { PatchEnterpriseFacts } from '../application/patch-enterprise-facts.js';
import type { PutEnterprise } from '../application/put-enterprise.js';
import type { StatedFact } from '../domain/fact-history.js';
import type { ExportOrder } from '../domain/job.js';
import type { Region } from '../domain/regions.js';

/** A text that was sent; the empty one stands for none. */
export const sent = (text: string): string | undefined => (text === '' ? undefined : text);

export const toPatch = (request: PatchEnterpriseFactsRequest__Output): PatchEnterpriseFacts => ({
  uscc: request.uscc,
  facts: fromValues(request.facts),
  source: sent(request.source),
  asOf: sent(request.asOf),
  expectedVersion: request.expectedVersion,
});

export const toPut = (request: PutEnterpriseRequest__Output): PutEnterprise => ({
  ...toPatch(request),
  name: request.name,
});

export const toEnterpriseMessage = (view: EnterpriseView): EnterpriseMessage => ({
  uscc: view.uscc,
  name: view.name,
  facts: Object.fromEntries(Object.entries(view.facts).map(([fact, entry]) => [fact, toFactEntry(entry)])),
  version: view.version,
  createdAt: toTimestamp(new Date(view.createdAt)),
  updatedAt: toTimestamp(new Date(view.updatedAt)),
});

export const toStatedFact = ({ fact, ...entry }: StatedFact): StatedFactMessage => ({
  fact,
  entry: toFactEntry(entry),
});

export const toFactMessage = ({ unit, values, examples, derivedFrom, ...fact }: FactDefinition): FactMessage => ({
  ...fact,
  unit: unit ?? '',
  values: [...(values ?? [])],
  examples: [...(examples ?? [])],
  derivedFrom: [...(derivedFrom ?? [])],
});

export const toRegionMessage = (region: Region): RegionMessage => ({
  code: region.code,
  name: region.name,
  level: region.level,
  parent: region.parent ?? '',
  validFrom: region.validFrom ?? '',
  validTo: region.validTo ?? '',
  successors: [...region.successors],
  leadingIndustries: [...new Set(region.leadingIndustries.flatMap(({ industries }) => industries))],
});

export const toExportOrder = ({
  query,
  industry,
  region,
  format,
  askedBy,
}: StartExportRequest__Output): ExportOrder => ({
  q: query,
  industry,
  region,
  format: formatOf(format),
  askedBy,
});
