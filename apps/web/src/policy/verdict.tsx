import { Link } from 'react-router';
import type { Match } from '../api.js';
import { typeset } from '../format/typeset.js';
import { labelOf, valueInWords } from '../format/value.js';
import { messages } from '../messages.js';
import { Money } from '../page/money.js';
import { useSession, useView } from '../page/session.js';
import { StateWord } from '../page/state-word.js';
import { useWorkspace } from '../workspace.js';

const words = messages.policyPage;

/** What is missing or lacking, in words. */
const Why = ({ match: { decision, gap, missing } }: { match: Match }) => {
  const { reference } = useWorkspace();
  const { registry } = reference;
  if (decision === 'met') return <p>{words.met}</p>;
  if (decision === 'unknown') {
    const labels = missing.flatMap((fact) => registry.get(fact) ?? []).map(labelOf);
    return <p>{words.unknown(labels.join(messages.and))}</p>;
  }
  return (
    <>
      <p>{gap.every(({ changeable }) => changeable) ? words.notMet : words.notMetFixed}</p>
      <ul className="gaps">
        {gap.map(({ fact, text, actual }) => {
          const definition = registry.get(fact);
          return (
            <li key={`${fact} ${text}`}>
              {typeset(text)}
              {definition && actual !== null && (
                <span className="help">（{words.now(valueInWords(actual, definition, reference))}）</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};

/** Whether one qualifies, how much that is, and what stands in the way. */
export const Verdict = ({ match }: { match: Match }) => {
  const { known } = useView();
  const { applicant } = useSession();
  const isBlank = Object.keys(known).length === 0;
  return (
    <section className="verdict" aria-labelledby="verdict">
      <h2 id="verdict">{applicant === null ? words.ask : words.askOf(applicant.name)}</h2>
      <p className="answer-line" role="status">
        <StateWord status={match.decision} />
        <Money benefit={match.benefit} isMet={match.decision === 'met'} />
      </p>
      {isBlank ? <p>{words.nothingKnown}</p> : <Why match={match} />}
      {isBlank && <Link to="/">{words.fillIn}</Link>}
    </section>
  );
};
