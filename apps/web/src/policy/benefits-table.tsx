import type { Match, PolicyDocument } from '../api.js';
import { exactly, inWords } from '../format/money.js';
import { typeset } from '../format/typeset.js';
import { labelOf } from '../format/value.js';
import { messages } from '../messages.js';
import { Money } from '../page/money.js';
import { useView } from '../page/session.js';
import { useWorkspace } from '../workspace.js';

const words = messages.policyPage;
const PERCENT = 100;

type Benefit = PolicyDocument['benefits'][number];

/** The texts of the conditions that a benefit has of its own, in order; what must not be is left out. */
const textsOf = (rule: unknown): readonly string[] => {
  if (Array.isArray(rule)) return rule.flatMap(textsOf);
  if (typeof rule !== 'object' || rule === null) return [];
  if ('text' in rule) return [String(rule.text)];
  return 'all' in rule ? textsOf(rule.all) : 'any' in rule ? textsOf(rule.any) : [];
};

/** What a benefit comes to on what is known, in yuan; undefined where that can not be said. The sum is the server's. */
const amountOn = ({ amount, formula }: Benefit, known: Readonly<Record<string, unknown>>): number | undefined => {
  if (amount !== null) return amount;
  const base = formula === null ? undefined : known[formula.of];
  if (formula === null || typeof base !== 'number') return undefined;
  return Math.min(formula.rate * base, formula.cap ?? Infinity);
};

/** What a policy gives: how, how much, and what that is on one's own facts. */
export const BenefitsTable = ({ policy, match }: { policy: PolicyDocument; match: Match }) => {
  const { registry } = useWorkspace().reference;
  const { known } = useView();
  const labelFor = (fact: string): string => {
    const definition = registry.get(fact);
    return definition === undefined ? fact : labelOf(definition);
  };
  const standard = ({ amount, formula }: Benefit): string => {
    if (amount !== null) return inWords(amount);
    if (formula === null) return words.noAmount;
    const { rate, of, cap } = formula;
    const rule =
      rate < 1
        ? words.formula(labelFor(of), `${Number((rate * PERCENT).toPrecision(6))}${messages.units.percent}`)
        : words.times(labelFor(of), rate.toLocaleString('zh-CN'));
    return rule + (cap === null ? '' : words.cap(inWords(cap)));
  };
  const mine = (benefit: Benefit) => {
    const amount = amountOn(benefit, known);
    if (amount !== undefined) return <span title={exactly(amount)}>{messages.row.about(inWords(amount))}</span>;
    return benefit.formula === null ? messages.unknown : words.needs(labelFor(benefit.formula.of));
  };
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.content}</th>
            <th scope="col">{words.amount}</th>
            <th scope="col" className="figure">
              {words.get}
            </th>
          </tr>
        </thead>
        <tbody>
          {policy.benefits.map((benefit) => {
            const when = benefit.when === undefined ? [] : textsOf(benefit.when);
            return (
              <tr key={benefit.text}>
                <td data-label={words.kind}>{words.kinds[benefit.kind]}</td>
                <td data-label={words.content}>
                  {typeset(benefit.text)}
                  {when.length > 0 && <p className="help">{words.onlyIf(typeset(when.join(messages.also)))}</p>}
                </td>
                <td data-label={words.amount}>{standard(benefit)}</td>
                <td data-label={words.get} className="figure">
                  {mine(benefit)}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {words.total}
            </th>
            <td data-label={words.total} className="figure">
              <Money benefit={match.benefit} isMet={match.decision === 'met'} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
};
