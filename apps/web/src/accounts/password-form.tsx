import { Button, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { client, ProblemError } from '../api.js';
import { asError } from '../failure.js';
import { Field } from '../input/field.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { newKey } from '../new-key.js';
import { LEAST_PASSWORD } from './draft.js';

const words = messages.me;

/** A new password for the own account. */
export const PasswordForm = () => {
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [faults, setFaults] = useState<{ current?: string; next?: string }>({});
  const [error, setError] = useState<Error | null>(null);
  const [isDone, setIsDone] = useState(false);
  const change = async () => {
    setIsDone(false);
    setError(null);
    const found = {
      ...(current === '' ? { current: words.empty } : {}),
      ...(next.length < LEAST_PASSWORD ? { next: words.short } : {}),
    };
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    try {
      await client.call('changePassword', { body: { current, new: next }, idempotencyKey: newKey() });
      setCurrent('');
      setNext('');
      setIsDone(true);
      await queries.invalidateQueries({ queryKey: ['sessions'] });
    } catch (caught) {
      const failure = asError(caught);
      if (failure instanceof ProblemError && failure.code === 'auth.wrong_password')
        setFaults({ current: words.wrong });
      else setError(failure);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void change();
  };
  return (
    <form className="stack narrow" onSubmit={submit} noValidate aria-label={words.changePassword}>
      {error && <Problem error={error} onRetry={() => void change()} />}
      <Field label={words.current} fault={faults.current}>
        {(common) => (
          <Input.Password
            {...common}
            autoComplete="current-password"
            value={current}
            onChange={({ target }) => setCurrent(target.value)}
          />
        )}
      </Field>
      <Field label={words.next} help={words.nextHelp} fault={faults.next}>
        {(common) => (
          <Input.Password
            {...common}
            autoComplete="new-password"
            value={next}
            onChange={({ target }) => setNext(target.value)}
          />
        )}
      </Field>
      <Button type="primary" htmlType="submit">
        {words.submit}
      </Button>
      <p role="status">{isDone && words.done}</p>
    </form>
  );
};
