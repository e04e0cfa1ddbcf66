import { Button } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { client, ProblemError, type CallOutput } from '../api.js';
import { Choice } from '../input/choice.js';
import { useAsking } from '../input/use-asking.js';
import { messages } from '../messages.js';
import { newKey } from '../new-key.js';
import { Problem } from '../page/problem.js';
import { Dialog } from '../talent/dialog.js';
import type { RightsRequest } from './queries.js';
import { WordsField } from './words-field.js';

const words = messages.rights.answer;
const outcomes = [
  { value: 'done', label: words.outcomes.done },
  { value: 'refused', label: words.outcomes.refused },
] as const;

interface Props {
  request: RightsRequest;
  onDone: (answered: CallOutput<'answerRightsRequest'>) => void;
  onClose: () => void;
}

/** 答复: done or refused, with what is said to the person; a deletion that is done deletes at once, and says so before. */
export const AnswerDialog = ({ request: { id, kind }, onDone, onClose }: Props) => {
  const { ask, error, isBusy } = useAsking();
  const [outcome, setOutcome] = useState<'done' | 'refused' | null>(null);
  const [text, setText] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [key] = useState(newKey);
  const isSilent = text.trim() === '' && (outcome === 'refused' || kind === 'correct');
  const isAnswered = error instanceof ProblemError && error.code === 'rights.answered';
  const send = () =>
    ask(async () => {
      if (outcome === null) return;
      const body = { outcome, words: text.trim() };
      onDone(await client.call('answerRightsRequest', { params: { id }, body, idempotencyKey: key + outcome }));
    });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (outcome !== null && !isSilent) void send();
  };
  const isDeletion = kind === 'delete' && outcome === 'done';
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate aria-label={words.title}>
        <p>{words.explains[kind]}</p>
        {error &&
          (isAnswered ? (
            <p className="fault" role="alert">
              {words.answered}
            </p>
          ) : (
            <Problem error={error} onRetry={() => void send()} />
          ))}
        <Choice
          label={words.outcome}
          options={outcomes}
          value={outcome}
          fault={isTried && outcome === null ? words.faults.outcome : undefined}
          onChange={setOutcome}
        />
        <WordsField
          label={words.words}
          help={words.help[kind]}
          fault={isTried && isSilent ? words.faults.words : undefined}
          value={text}
          onChange={setText}
        />
        <div className="actions">
          <Button htmlType="submit" loading={isBusy} {...(isDeletion ? { className: 'danger' } : { type: 'primary' })}>
            {isDeletion ? words.submitDelete : words.submit[outcome ?? 'done']}
          </Button>
          <Button onClick={onClose}>{messages.talent.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
};
