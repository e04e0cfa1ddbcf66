import { Button } from 'antd';
import { factInWords, labelOf } from '../format/value.js';
import { messages } from '../messages.js';
import { isInForm } from '../six-facts.js';
import { useWorkspace } from '../workspace.js';
import { useSession, useView } from './session.js';

const words = messages.form;

/** What was answered beside the six facts, each to be taken back. */
export const OtherFacts = () => {
  const { reference } = useWorkspace();
  const { answer } = useSession();
  const view = useView();
  const given = Object.entries(view.facts).filter(([fact]) => !isInForm(fact));
  if (given.length === 0) return null;
  return (
    <div className="given">
      <h3>{words.others}</h3>
      <ul>
        {given.map(([fact, value]) => {
          const definition = reference.registry.get(fact);
          return (
            definition && (
              <li key={fact}>
                <span>{factInWords(definition, value, reference)}</span>
                <Button
                  type="link"
                  className="edge"
                  aria-label={words.forget(labelOf(definition))}
                  onClick={() => answer(fact, null)}
                >
                  {words.forgetWord}
                </Button>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
};
