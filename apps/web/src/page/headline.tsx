import type { Matches } from '../api.js';
import { dayInWords } from '../format/day.js';
import { headlineOf, type Summary } from '../format/headline.js';
import { factInWords } from '../format/value.js';
import { messages } from '../messages.js';
import { PageHeading } from '../frame/page-heading.js';
import { useWorkspace } from '../workspace.js';
import { useSession, useView } from './session.js';

const words = messages.headline;

interface Props {
  matches: Matches;
  summary: Summary;
  /** How many facts are filled in. */
  known: number;
}

/** The results mean nothing on paper without what they rest on. */
const FactsInPrint = () => {
  const { reference } = useWorkspace();
  const view = useView();
  const given = Object.entries(view.known).flatMap(([fact, value]) => {
    const definition = reference.registry.get(fact);
    return definition === undefined ? [] : [factInWords(definition, value, reference)];
  });
  return (
    <p className="print-only">
      {words.basedOn}
      {given.join(messages.also)}
      {messages.stop}
    </p>
  );
};

/** The page's answer in one sentence, with how much of it is settled. */
export const Headline = ({ matches, summary, known }: Props) => {
  const { applicant } = useSession();
  const title =
    applicant === null || applicant.maySave ? messages.frame.myPolicies : messages.enterprises.matching(applicant.name);
  const settled = summary.met + summary.notMet;
  const total = settled + summary.unknown;
  return (
    <div className="headline">
      <PageHeading title={title}>{known === 0 ? words.start(total) : headlineOf(summary)}</PageHeading>
      {known > 0 && (
        <p className="progress">
          <span
            className="bar-of"
            role="meter"
            aria-label={words.settledLabel}
            aria-valuemin={0}
            aria-valuemax={total}
            aria-valuenow={settled}
          >
            <span style={{ width: `${total === 0 ? 0 : (100 * settled) / total}%` }} />
          </span>
          <span>{words.settled(settled, total)}</span>
          <span>{words.known(known)}</span>
          {summary.inForceMoney + summary.endUnknownMoney > 0 && <span>{words.combination}</span>}
        </p>
      )}
      <FactsInPrint />
      <p className="help">
        {words.asOf(dayInWords(matches.asOf))}
        {messages.notice}
      </p>
    </div>
  );
};
