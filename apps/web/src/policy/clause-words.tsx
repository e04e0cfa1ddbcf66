import type { ReactNode } from 'react';
import type { CallOutput, PolicyDocument } from '../api.js';
import { dayInWords } from '../format/day.js';
import { inWords } from '../format/money.js';
import { typeset } from '../format/typeset.js';
import { messages } from '../messages.js';

const words = messages.policyChanges;

export type ClauseChange = CallOutput<'comparePolicyVersions'>['changes'][number];
type Clause = ClauseChange['clause'];
type Item<Name extends Clause> = PolicyDocument[Name] extends readonly (infer One)[] ? One : never;
type Rule =
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | { readonly text: string };

/** A rule in the words of its clauses; how they hang together stands before each group. */
const RuleWords = ({ rule }: { rule: Rule }): ReactNode => {
  if ('text' in rule) return typeset(rule.text);
  const [title, parts] =
    'not' in rule ? [words.not, [rule.not]] : 'all' in rule ? [words.all, rule.all] : [words.any, rule.any];
  return (
    <>
      {title}
      <ul className="bullets">
        {parts.map((part, index) => (
          <li key={index}>
            <RuleWords rule={part} />
          </li>
        ))}
      </ul>
    </>
  );
};

const dayOr = (day: string | null): string => (day === null ? words.open : dayInWords(day));
const text = (value: unknown): ReactNode => typeset(String(value));

// The owner of policies says the clauses in the shape of the document's fields; of a list, one item.
const inOwnWords: { readonly [Name in Clause]?: (value: never) => ReactNode } = {
  level: (level: PolicyDocument['level']) => messages.level[level],
  region: ({ name }: PolicyDocument['region']) => name,
  publishedOn: dayInWords,
  validFrom: dayInWords,
  validTo: dayInWords,
  applyWindow: ({ from, to }: NonNullable<PolicyDocument['applyWindow']>) => words.window(dayOr(from), dayOr(to)),
  industries: (one: Item<'industries'>) => (one === '*' ? words.everyone : one.name),
  conditions: (rule: Rule) => <RuleWords rule={rule} />,
  benefits: ({ kind, text: said, amount }: Item<'benefits'>) => (
    <>
      {messages.policyPage.kinds[kind]}
      {messages.comma}
      {typeset(said)}
      {amount !== null && <span className="help block">{inWords(amount)}</span>}
    </>
  ),
  totalCap: (amount: number) => words.totalCap(inWords(amount)),
  delivery: (delivery: PolicyDocument['delivery']) => messages.delivery[delivery],
  materialsBasis: (basis: NonNullable<PolicyDocument['materialsBasis']>) => words.bases[basis],
  sourceQuality: (quality: NonNullable<PolicyDocument['sourceQuality']>) => messages.quality[quality],
  otherSources: ({ title }: Item<'otherSources'>) => typeset(title),
  confidence: (confidence: NonNullable<PolicyDocument['confidence']>) => words.confidences[confidence],
};

const isStructure = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !('fact' in value) && !Array.isArray(value);

/** What a clause is called; the whole rule is about how its conditions hang together. */
export const clauseName = ({ clause, before, after }: ClauseChange): string =>
  clause === 'conditions' && isStructure(before) && isStructure(after) ? words.structure : words.clauses[clause];

/** One side of a changed clause in words. */
export const clauseInWords = (clause: Clause, value: unknown): ReactNode =>
  ((inOwnWords[clause] ?? text) as (value: unknown) => ReactNode)(value);
