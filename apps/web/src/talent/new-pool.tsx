import { Button, Input, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { client, ProblemError } from '../api.js';
import { Field } from '../input/field.js';
import { useAsking } from '../input/use-asking.js';
import { useOnce } from '../input/use-once.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import type { Pool } from './queries.js';

const words = messages.talentPools;
const CONFLICT = 409;
const kinds = ['industry', 'level', 'source'] as const;

interface Props {
  onDone: (pool: Pool) => void;
  onCancel: () => void;
}

/** The form that makes a pool; without stages it has those that are usual. */
export const NewPool = ({ onDone, onCancel }: Props) => {
  const queries = useQueryClient();
  const once = useOnce();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Pool['kind']>('industry');
  const [description, setDescription] = useState('');
  const [stages, setStages] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<string>();
  const { ask, error, isBusy, forget } = useAsking();

  const create = async () => {
    const body = { name: name.trim(), kind, description, ...(stages.length === 0 ? {} : { stages: [...stages] }) };
    const pool = await once(body, (asked, idempotencyKey) =>
      client.call('createTalentPool', { body: asked, idempotencyKey }),
    );
    await queries.invalidateQueries({ queryKey: ['talent-pools'] });
    onDone(pool);
  };
  const isTaken = (failure: Error): boolean => {
    const told = failure instanceof ProblemError && failure.status === CONFLICT;
    if (told) setFault(words.faults.taken);
    return told;
  };
  const make = () => {
    forget();
    if (name.trim() === '') setFault(words.faults.name);
    else void ask(create, isTaken);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    make();
  };
  return (
    <form className="stack form account-form" onSubmit={submit} noValidate aria-label={words.create}>
      {error && <Problem error={error} safe={messages.problem.safe} onRetry={make} />}
      <Field label={words.name} fault={fault}>
        {(common) => (
          <Input
            {...common}
            autoComplete="off"
            maxLength={50}
            value={name}
            onChange={({ target }) => {
              setName(target.value);
              setFault(undefined);
            }}
          />
        )}
      </Field>
      <fieldset className="roles">
        <legend>{words.kind}</legend>
        {kinds.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            <span>{words.kinds[one]}</span>
          </label>
        ))}
      </fieldset>
      <Field label={words.description}>
        {(common) => (
          <Input.TextArea
            {...common}
            maxLength={500}
            value={description}
            onChange={({ target }) => setDescription(target.value)}
          />
        )}
      </Field>
      <Field label={words.stages} help={words.stagesHelp}>
        {(common) => (
          <Select
            {...common}
            mode="tags"
            className="wide"
            open={false}
            maxCount={10}
            value={[...stages]}
            onChange={(value: string[]) => setStages(value)}
          />
        )}
      </Field>
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {words.submit}
        </Button>
        <Button onClick={onCancel}>{messages.talent.cancel}</Button>
      </div>
    </form>
  );
};
