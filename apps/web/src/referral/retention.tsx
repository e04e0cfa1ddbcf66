import { Button } from 'antd';
import { useState } from 'react';
import { client } from '../api.js';
import { dayInWords } from '../format/day.js';
import { messages } from '../messages.js';
import { newKey } from '../new-key.js';
import { Dialog } from '../talent/dialog.js';
import { DoneToast } from './done-toast.js';
import type { Referral } from './queries.js';
import { Refusal } from './refusal.js';
import { useStep } from './use-step.js';
import { checkWord, refusalOf } from './words.js';

const words = messages.referrals;
const answers = ['stayed', 'left'] as const;
type Answer = (typeof answers)[number];
const askedMonths = [6, 12, 24] as const;
type Months = (typeof askedMonths)[number];

interface Props {
  referral: Referral;
  months: Months;
  answer: Answer;
  onDone: () => void;
  onClose: () => void;
}

/** Asks whether the answer is right, as it can not be taken back, and notes it. */
const AnswerDialog = ({ referral: { id }, months, answer, onDone, onClose }: Props) => {
  const { step, error, isBusy } = useStep();
  const note = () =>
    step(
      () =>
        client.call('answerRetention', {
          params: { id },
          body: { months, answer },
          idempotencyKey: newKey(),
        }),
      onDone,
    );
  const isRefused = refusalOf(error) !== undefined;
  return (
    <Dialog title={words.sayOf(months, words.says[answer])} onClose={onClose}>
      <div className="stack">
        <p>{answer === 'left' ? words.sayLeft : words.sayStayed}</p>
        {error && <Refusal error={error} onRetry={() => void note()} />}
        <div className="actions">
          {!isRefused && (
            <Button type="primary" loading={isBusy} onClick={() => void note()}>
              {words.confirm(words.says[answer])}
            </Button>
          )}
          <Button onClick={onClose}>{isRefused ? messages.talent.close : messages.talent.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
};

/** Whether somebody is still there 6, 12 and 24 months after hiring, with a way to answer what is due. */
export const Retention = ({ referral }: { referral: Referral }) => {
  const [asked, setAsked] = useState<{ months: Months; answer: Answer } | null>(null);
  const [told, setTold] = useState('');
  const now = new Date();
  const due = askedMonths.find((months) => months === referral.dueMonths);
  if (referral.retention.length === 0) return null;
  return (
    <section className="topic retention">
      <h2>{words.retention}</h2>
      <p className="help">{words.retentionHelp}</p>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.monthsHeading}</th>
              <th scope="col">{words.dueOn}</th>
              <th scope="col">{words.answer}</th>
            </tr>
          </thead>
          <tbody>
            {referral.retention.map((check) => (
              <tr key={check.months}>
                <td data-label={words.monthsHeading}>{words.months(check.months)}</td>
                <td data-label={words.dueOn}>{dayInWords(check.dueOn)}</td>
                <td data-label={words.answer}>
                  <span>
                    {checkWord(check, referral, now)}
                    {due !== undefined && check.months === due && (
                      <span className="row-acts">
                        {answers.map((answer) => (
                          <Button
                            key={answer}
                            aria-label={words.sayOf(due, words.says[answer])}
                            onClick={() => {
                              setTold('');
                              setAsked({ months: due, answer });
                            }}
                          >
                            {words.says[answer]}
                          </Button>
                        ))}
                      </span>
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asked && (
        <AnswerDialog
          referral={referral}
          {...asked}
          onDone={() => {
            setAsked(null);
            setTold(words.said(asked.months, words.answers[asked.answer]));
          }}
          onClose={() => setAsked(null)}
        />
      )}
      <DoneToast text={told} onDismiss={() => setTold('')} />
    </section>
  );
};
