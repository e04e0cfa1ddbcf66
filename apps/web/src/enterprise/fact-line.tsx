import { Button } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { ProblemError, type Enterprise, type FactDefinition, type FactValue } from '../api.js';
import { dayInWords } from '../format/day.js';
import { plainHelp } from '../format/help.js';
import { labelOf, valueInWords } from '../format/value.js';
import { AnswerForm } from '../input/answer-form.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { useSaving } from '../page/use-saving.js';
import { useWorkspace } from '../workspace.js';
import { FactHistory } from './fact-history.js';

const words = messages.enterprise;
const BAD_INPUT = 400;

interface Props {
  enterprise: Enterprise;
  definition: FactDefinition;
  mayEdit: boolean;
  onSaved: (label: string) => void;
}

/** One fact of the record: value, source and day, its history, and a way to change it in place. */
export const FactLine = ({ enterprise, definition, mayEdit, onSaved }: Props) => {
  const { reference } = useWorkspace();
  const { save, failed } = useSaving(enterprise.uscc);
  const [isEditing, setIsEditing] = useState(false);
  const [turns, setTurns] = useState(0);
  const line = useRef<HTMLLIElement>(null);
  const [showsHistory, setShowsHistory] = useState(false);
  const id = useId();
  const label = labelOf(definition);
  const value = enterprise.facts[definition.name];
  const detail = enterprise.factDetails[definition.name];

  // The focus goes into the input that opens, and back to the button when it closes.
  useEffect(() => {
    if (turns > 0)
      line.current?.querySelector<HTMLElement>(isEditing ? '.answer :is(input, button)' : '.fact-acts button')?.focus();
  }, [turns, isEditing]);

  const edit = (isOpen: boolean) => {
    setIsEditing(isOpen);
    setTurns(turns + 1);
  };
  const keep = async (next: FactValue | null) => {
    if (!(await save({ [definition.name]: next }))) return;
    edit(false);
    onSaved(label);
  };
  const isRefused = failed?.error instanceof ProblemError && failed.error.status === BAD_INPUT;
  return (
    <li className="fact" ref={line}>
      <p id={id} className="fact-label">
        {label}
      </p>
      <div>
        <p>{value === undefined ? messages.unknown : <b>{valueInWords(value, definition, reference)}</b>}</p>
        {isEditing && (
          <>
            <p className="help">{plainHelp(definition)}</p>
            {failed &&
              (isRefused ? (
                <p className="fault" role="alert">
                  {messages.problem.refused}
                </p>
              ) : (
                <Problem error={failed.error} safe={words.notSaved} onRetry={() => void save(failed.changes)} />
              ))}
            <AnswerForm
              definition={definition}
              known={value}
              labelledBy={id}
              act={words.save}
              onAnswer={(next) => void keep(next)}
            >
              {value !== undefined && <Button onClick={() => void keep(null)}>{words.forget}</Button>}
              <Button type="text" onClick={() => edit(false)}>
                {words.cancel}
              </Button>
            </AnswerForm>
          </>
        )}
        {showsHistory && <FactHistory uscc={enterprise.uscc} definition={definition} />}
      </div>
      <p className="help">{detail && words.origin(detail.source, dayInWords(detail.asOf))}</p>
      <div className="fact-acts">
        {mayEdit && !isEditing && (
          <Button type="link" className="edge" aria-label={words.editLabel(label)} onClick={() => edit(true)}>
            {value === undefined ? words.fill : words.edit}
          </Button>
        )}
        {detail && (
          <Button
            type="link"
            className="edge"
            aria-label={words.historyLabel(label)}
            aria-expanded={showsHistory}
            onClick={() => setShowsHistory(!showsHistory)}
          >
            {words.history}
          </Button>
        )}
      </div>
    </li>
  );
};
