import { Button } from 'antd';
import { useId, useState } from 'react';
import type { Explanation as Node, Status } from '../api.js';
import { dayInWords } from '../format/day.js';
import { typeset } from '../format/typeset.js';
import { labelOf, requirementInWords, valueInWords } from '../format/value.js';
import { AnswerForm } from '../input/answer-form.js';
import { messages } from '../messages.js';
import { useWorkspace } from '../workspace.js';
import { useSession, useView } from './session.js';
import { StateWord } from './state-word.js';

const words = messages.detail;

type Condition = Extract<Node, { fact: string }>;

const opposite: Readonly<Record<Status, Status>> = { met: 'notMet', unknown: 'unknown', notMet: 'met' };

const sourceInWords = ({ fact, source, factDate }: Condition, given: Readonly<Record<string, unknown>>): string => {
  const origin = fact in given ? words.given : source === 'derived' ? words.derived : (source ?? words.given);
  return factDate === null ? origin : `${origin}，${words.factDay(dayInWords(factDate))}`;
};

/** One condition: its state, the clause, requirement against value with source and day, and a way to try another value. */
const ConditionRow = ({ node, isForbidden }: { node: Condition; isForbidden: boolean }) => {
  const { reference } = useWorkspace();
  const { answer, tryOut } = useSession();
  const view = useView();
  const [isTrying, setIsTrying] = useState(false);
  const id = useId();
  const definition = reference.registry.get(node.fact);
  const state = isForbidden ? opposite[node.status] : node.status;
  return (
    <li className="condition">
      <StateWord status={state} word={(isForbidden ? messages.forbidden : messages.condition)[node.status]} />
      <div>
        <p id={id}>{typeset(node.text)}</p>
        {definition && (
          <p className="help">
            {node.value !== null && (
              <span>
                {words.required}
                {requirementInWords(node.op, node.value, definition, reference)}
              </span>
            )}
            <span>
              {labelOf(definition)}：
              {node.actual === null ? (
                words.notFilled
              ) : (
                <>
                  <b>{valueInWords(node.actual, definition, reference)}</b>
                  <span className="origin">（{sourceInWords(node, view.facts)}）</span>
                </>
              )}
            </span>
          </p>
        )}
        {definition && isTrying && (
          <AnswerForm
            definition={definition}
            known={view.known[node.fact]}
            labelledBy={id}
            onAnswer={(value) => {
              setIsTrying(false);
              // What was not known is an answer; another value for what is known is a trial.
              (node.actual === null ? answer : tryOut)(node.fact, value);
            }}
          >
            <Button type="text" onClick={() => setIsTrying(false)}>
              {words.cancel}
            </Button>
          </AnswerForm>
        )}
      </div>
      {definition && !isTrying && (
        <Button
          type="link"
          className="edge"
          aria-label={words.changeLabel(labelOf(definition))}
          onClick={() => setIsTrying(true)}
        >
          {node.actual === null ? words.fill : words.change}
        </Button>
      )}
    </li>
  );
};

interface Props {
  node: Node;
  /** Below a `not`: what is met here is what must not be. */
  isForbidden?: boolean;
  isRoot?: boolean;
}

/** A rule as a tree in plain words, with what was found at each condition; satisfied branches are folded. */
export const Explanation = ({ node, isForbidden = false, isRoot = true }: Props) => {
  if ('not' in node) {
    return (
      <li className="branch">
        <p className="branch-title">{words.not}</p>
        <ul>
          <Explanation node={node.not} isForbidden={!isForbidden} isRoot={false} />
        </ul>
      </li>
    );
  }
  if ('fact' in node) return <ConditionRow node={node} isForbidden={isForbidden} />;
  const parts = 'all' in node ? node.all : node.any;
  const title = 'all' in node ? words.all : words.any;
  const met = parts.filter(({ status }) => status === 'met').length;
  const list = (
    <ul>
      {parts.map((part, index) => (
        <Explanation key={index} node={part} isForbidden={isForbidden} isRoot={false} />
      ))}
    </ul>
  );
  const heading = `${title}（${words.counted(met, parts.length)}）`;
  if (!isRoot && !isForbidden && node.status === 'met') {
    return (
      <li className="branch">
        <details>
          <summary className="branch-title">
            <StateWord status="met" word={messages.condition.met} /> {heading}
          </summary>
          {list}
        </details>
      </li>
    );
  }
  return (
    <li className="branch">
      {parts.length > 1 && <p className="branch-title">{isForbidden ? title : heading}</p>}
      {list}
    </li>
  );
};
