import { Button } from 'antd';
import { useId, useState, type ReactNode, type SubmitEvent } from 'react';
import type { FactDefinition, FactValue } from '../api.js';
import { labelOf } from '../format/value.js';
import { messages } from '../messages.js';
import { useWorkspace } from '../workspace.js';
import { buttonsOf } from './choices.js';
import { fromDraft, toDraft } from './draft.js';
import { FactInput } from './fact-input.js';

interface Props {
  definition: FactDefinition;
  known: FactValue | undefined;
  /** The id of the heading or text that asks. */
  labelledBy: string;
  /** What the button says. */
  act?: string;
  onAnswer: (value: FactValue) => void;
  /** Ways on beside the answer. */
  children?: ReactNode;
}

/** One question with its answer: a press where few answers are possible, else an input and a button. */
export const AnswerForm = ({
  definition,
  known,
  labelledBy,
  act = messages.question.answer,
  onAnswer,
  children,
}: Props) => {
  const { reference } = useWorkspace();
  const [draft, setDraft] = useState(() => toDraft(definition, known));
  const [fault, setFault] = useState<string>();
  const id = useId();
  const buttons = buttonsOf(definition, reference);

  const read = (answer: typeof draft) => {
    const result = fromDraft(definition, answer);
    if ('fault' in result) setFault(result.fault);
    else if (result.value === null) setFault(messages.faults.empty);
    else onAnswer(result.value);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    read(draft);
  };

  if (buttons !== undefined) {
    return (
      <div className="answer" role="group" aria-labelledby={labelledBy}>
        {buttons.map(({ value, label }) => (
          <Button key={value} aria-pressed={draft === value} onClick={() => read(value)}>
            {label}
          </Button>
        ))}
        {children}
      </div>
    );
  }
  return (
    <form className="answer" onSubmit={submit} noValidate aria-labelledby={labelledBy}>
      <label htmlFor={id} className="visually-hidden">
        {labelOf(definition)}
      </label>
      <FactInput
        id={id}
        definition={definition}
        draft={draft}
        isFaulty={fault !== undefined}
        describedBy={`${id}-fault`}
        onDraft={(next) => {
          setDraft(next);
          setFault(undefined);
        }}
      />
      <Button type="primary" htmlType="submit">
        {act}
      </Button>
      {children}
      <p id={`${id}-fault`} className="fault" role="alert">
        {fault}
      </p>
    </form>
  );
};
