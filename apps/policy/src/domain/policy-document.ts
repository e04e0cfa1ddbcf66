import { parseRule, type Registry, type Rule } from '@shuangzhao/eligibility';
import { AppError, type Fault, refuseFaults } from '@shuangzhao/platform/errors';
import * as json from './read-json.js';

const LEVELS = ['national', 'province', 'city', 'county'] as const;
const CATEGORIES = [
  '研发创新',
  '项目投资',
  '上市融资',
  '税费减免',
  '用工稳岗',
  '产业集聚',
  '数字化转型',
  '人才引育',
  '平台建设',
  '市场开拓',
  '商会协会',
  '绿色低碳',
] as const;
const DELIVERIES = ['免申即享', '申报', '备案', '自行享受', 'unknown'] as const;
const KINDS = ['grant', 'tax', 'loanDiscount', 'equity', 'award', 'service', 'rent', 'talentSubsidy'] as const;
const BASES = ['read', 'general'] as const;
const QUALITIES = ['official', 'media', 'repost', 'repost-injected'] as const;
const CONFIDENCES = ['verified', 'known'] as const;

interface Benefit {
  readonly kind: (typeof KINDS)[number];
  /** Yuan; null where it is a formula, not read, or not money. */
  readonly amount: number | null;
  /** `rate × of`, at most `cap` yuan. */
  readonly formula: { readonly rate: number; readonly of: string; readonly cap: number | null } | null;
  readonly text: string;
  /** Counts only where this is met. */
  readonly when?: Rule | undefined;
}

interface CodedName {
  readonly code: string;
  readonly name: string;
}

interface Source {
  readonly url: string | null;
  readonly title: string;
}

/** One policy clause, in the shape of an item of `data/policies.json` (`data/README.md` sections 2 to 4). */
export interface PolicyDocument {
  readonly id: string;
  readonly title: string;
  readonly documentTitle: string | null;
  readonly docNumber: string | null;
  readonly level: (typeof LEVELS)[number];
  readonly region: CodedName;
  readonly issuer: string;
  readonly publishedOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly applyWindow: { readonly from: string | null; readonly to: string | null } | null;
  readonly category: (typeof CATEGORIES)[number];
  /** `["*"]` where it is open to all. */
  readonly industries: readonly ('*' | CodedName)[];
  readonly summary: string;
  readonly conditions: Rule;
  readonly benefits: readonly Benefit[];
  /** Yuan, over all benefits of one enterprise. */
  readonly totalCap?: number | undefined;
  readonly delivery: (typeof DELIVERIES)[number];
  readonly materials: readonly string[];
  readonly materialsBasis: (typeof BASES)[number] | null;
  readonly sourceUrl: string | null;
  readonly sourceTitle: string | null;
  readonly sourceQuality: (typeof QUALITIES)[number] | null;
  readonly otherSources: readonly Source[];
  readonly confidence: (typeof CONFIDENCES)[number] | null;
}

const ID = /^[a-z0-9][a-z0-9-]{2,63}$/;

const rule =
  (registry: Registry): json.Read<Rule> =>
  (value, path, faults) => {
    if (value === undefined) return json.missing(path, faults);
    const parsed = parseRule(value, registry, path);
    if (parsed.ok) return parsed.rule;
    faults.push(...parsed.faults);
    return json.WRONG;
  };

const numberFact =
  (registry: Registry): json.Read<string> =>
  (value, path, faults) => {
    const fact = json.text(100)(value, path, faults);
    if (fact === json.WRONG || registry.get(fact)?.type === 'number') return fact;
    return json.wrong(path, faults, 'benefit.of', 'A formula is worked out on a fact that is a number.');
  };

const coded = (pattern: RegExp, meaning: string) =>
  json.object<CodedName>({ code: json.form(pattern, meaning), name: json.text(100) });
const regionName = coded(/^\d{6}$/, 'a code of GB/T 2260 (340400)');
const industryName = coded(/^[A-T]\d{0,4}$/, 'a code of GB/T 4754 with its letter (C3670)');

const industry: json.Read<'*' | CodedName> = (value, path, faults) =>
  value === '*' ? value : industryName(value, path, faults);

const benefit = (registry: Registry): json.Read<Benefit> => {
  const fields = json.object<Benefit>({
    kind: json.oneOf(KINDS),
    amount: json.nullable(json.amount),
    formula: json.nullable(
      json.object<NonNullable<Benefit['formula']>>({
        rate: json.amount,
        of: numberFact(registry),
        cap: json.nullable(json.amount),
      }),
    ),
    text: json.prose(2000),
    when: json.optional(rule(registry)),
  });
  return (value, path, faults) => {
    const read = fields(value, path, faults);
    if (read === json.WRONG || read.amount === null || read.formula === null) return read;
    return json.wrong(path, faults, 'benefit.ambiguous', 'A benefit has an amount or a formula, not both.');
  };
};

const documentOf = (registry: Registry): json.Read<PolicyDocument> =>
  json.object<PolicyDocument>({
    id: json.form(ID, '3 to 64 lower-case letters, digits and "-", not beginning with "-"'),
    title: json.text(300),
    documentTitle: json.nullable(json.text(500)),
    docNumber: json.nullable(json.text(300)),
    level: json.oneOf(LEVELS),
    region: regionName,
    issuer: json.withDefault(json.prose(300), ''),
    publishedOn: json.nullable(json.day),
    validFrom: json.nullable(json.day),
    validTo: json.nullable(json.day),
    applyWindow: json.nullable(json.object({ from: json.nullable(json.day), to: json.nullable(json.day) })),
    category: json.oneOf(CATEGORIES),
    industries: json.withDefault(json.list(industry, 200), ['*']),
    summary: json.withDefault(json.prose(5000), ''),
    conditions: rule(registry),
    benefits: json.list(benefit(registry), 200),
    totalCap: json.optional(json.amount),
    delivery: json.withDefault(json.oneOf(DELIVERIES), 'unknown'),
    materials: json.withDefault(json.list(json.text(500), 200), []),
    materialsBasis: json.nullable(json.oneOf(BASES)),
    sourceUrl: json.nullable(json.webAddress),
    sourceTitle: json.nullable(json.text(500)),
    sourceQuality: json.nullable(json.oneOf(QUALITIES)),
    otherSources: json.withDefault(
      json.list(json.object<Source>({ url: json.nullable(json.webAddress), title: json.text(500) }), 100),
      [],
    ),
    confidence: json.nullable(json.oneOf(CONFIDENCES)),
  });

const orderFaults = (path: string, from: string | null, to: string | null): Fault[] =>
  from !== null && to !== null && from > to
    ? [{ path, code: 'body.value', message: 'The last day is before the first.' }]
    : [];

/** Judges a document by the fact registry. Throws AppError `invalid` with a fault a path (`conditions.all.1.op`). */
export const readDocument = (input: unknown, registry: Registry): PolicyDocument => {
  const faults: Fault[] = [];
  const document = documentOf(registry)(input, '', faults);
  if (document !== json.WRONG) {
    const { validFrom, validTo, applyWindow } = document;
    faults.push(...orderFaults('validTo', validFrom, validTo));
    faults.push(...orderFaults('applyWindow.to', applyWindow?.from ?? null, applyWindow?.to ?? null));
  }
  refuseFaults(faults);
  if (document === json.WRONG) throw new AppError('internal', 'policy.unread', 'A document is wrong without a fault.');
  return document;
};

/** Whether two documents that were read here say the same; reading puts the fields in one order. */
export const isSameDocument = (one: PolicyDocument, other: PolicyDocument): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The document with an id of ours where it names none. */
export const withId = (input: unknown, give: () => string): unknown =>
  json.isRecord(input) && !Object.hasOwn(input, 'id') ? { id: give(), ...input } : input;
