import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Question } from '../api.js';
import { plainHelp } from '../format/help.js';
import { inWords } from '../format/money.js';
import { labelOf } from '../format/value.js';
import { AnswerForm } from '../input/answer-form.js';
import { messages } from '../messages.js';
import { isInForm } from '../six-facts.js';
import { useWorkspace } from '../workspace.js';
import { useSession, useView } from './session.js';

const words = messages.question;

const worthOf = ({ settles, money }: Question): string => {
  const most = money > 0 ? inWords(money) : undefined;
  return settles > 0 ? words.worth(settles, most) : words.narrows(most);
};

const subjectNote = (fact: string): string | undefined => {
  if (fact.startsWith('project.')) return words.plan;
  return fact.startsWith('talent.') ? `${words.person}${messages.stop}${words.personPromise}` : undefined;
};

/** The question whose answer settles most, one at a time, with a way on and a way back. */
export const NextQuestion = ({ questions }: { questions: readonly Question[] }) => {
  const { reference } = useWorkspace();
  const { answer } = useSession();
  const view = useView();
  const { registry } = reference;
  // Every fact asked so far, answered or not, in order.
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [again, setAgain] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    if (turns > 0) heading.current?.focus();
  }, [turns]);

  const skipped = trail.filter((fact) => view.known[fact] === undefined);
  const next = questions.find(({ fact }) => !skipped.includes(fact) && !isInForm(fact) && registry.has(fact));
  const definition = registry.get(again ?? next?.fact ?? '');
  const before = again === null ? trail.at(-1) : trail[trail.indexOf(again) - 1];

  const goOn = (fact: string) => {
    setTrail([...trail.filter((one) => one !== fact), fact]);
    setAgain(null);
    setTurns(turns + 1);
  };
  const back = before !== undefined && (
    <Button
      type="text"
      onClick={() => {
        setAgain(before);
        setTurns(turns + 1);
      }}
    >
      {words.back}
    </Button>
  );

  const isLeft = skipped.length > 0;
  const worth = questions.find(({ fact }) => fact === definition?.name);
  const note = definition && subjectNote(definition.name);
  return (
    <section className="question" aria-labelledby="question">
      {definition && (
        <p className="eyebrow">
          {again === null ? words.title : words.edit}
          {note !== undefined && ` · ${note}`}
        </p>
      )}
      <h2 id="question" ref={heading} tabIndex={-1}>
        {definition
          ? words.ask(labelOf(definition), definition.type)
          : isLeft
            ? words.doneSkipped(skipped.length)
            : words.done}
        {worth !== undefined && <small>{worthOf(worth)}</small>}
      </h2>
      {definition ? (
        <>
          <p className="help">{plainHelp(definition)}</p>
          <AnswerForm
            key={`${definition.name} ${turns}`}
            definition={definition}
            known={view.known[definition.name]}
            labelledBy="question"
            onAnswer={(value) => {
              answer(definition.name, value);
              goOn(definition.name);
            }}
          >
            <Button
              type="text"
              onClick={() => {
                answer(definition.name, null);
                goOn(definition.name);
              }}
            >
              {words.dontKnow}
            </Button>
            {back}
          </AnswerForm>
        </>
      ) : (
        <div className="answer">
          {isLeft && <Button onClick={() => setTrail([])}>{words.askAgain}</Button>}
          {back}
        </div>
      )}
    </section>
  );
};
