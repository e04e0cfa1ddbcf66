import { Button, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { ProblemError } from '../api.js';
import { asError } from '../failure.js';
import { Field } from '../input/field.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { useWorkspace } from '../workspace.js';
import { LEAST_PASSWORD } from './draft.js';
import { useAccountWrites, type Account, type AccountChange } from './queries.js';
import { scopeInWords } from './scope-words.js';

const words = messages.accounts;

/** One account: who, what for, how far, and the ways to shut it, open it or give it a new password. */
export const AccountRow = ({ account, onChanged }: { account: Account; onChanged: (name: string) => void }) => {
  const { reference, me } = useWorkspace();
  const { update } = useAccountWrites();
  const [password, setPassword] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  const [error, setError] = useState<Error | null>(null);
  const { id, username, name, roles, disabled } = account;

  const change = async (body: AccountChange) => {
    setError(null);
    try {
      await update(account, body);
      setPassword(null);
      onChanged(name);
    } catch (caught) {
      const failure = asError(caught);
      if (failure instanceof ProblemError && failure.code === 'account.own') setFault(words.faults.own);
      else setError(failure);
    }
  };
  const reset = (event: SubmitEvent) => {
    event.preventDefault();
    if (password === null || password.length < LEAST_PASSWORD) setFault(words.faults.password);
    else void change({ password });
  };
  return (
    <tr>
      <td data-label={words.username}>{username}</td>
      <td data-label={words.name}>{name}</td>
      <td data-label={words.roles}>{roles.map((role) => messages.frame.roles[role]).join(messages.and)}</td>
      <td data-label={words.scopes}>{scopeInWords(account, reference)}</td>
      <td data-label={words.state}>{disabled ? words.disabled : words.active}</td>
      <td data-label={words.acts}>
        <div>
          {error && <Problem error={error} onRetry={() => setError(null)} />}
          {password === null ? (
            <div className="row-acts">
              {fault !== undefined && (
                <p className="fault" role="alert">
                  {fault}
                </p>
              )}
              {id !== me?.id && (
                <Button
                  type="link"
                  className="edge"
                  aria-label={words.of(disabled ? words.enable : words.disable, name)}
                  onClick={() => void change({ disabled: !disabled })}
                >
                  {disabled ? words.enable : words.disable}
                </Button>
              )}
              {!roles.includes('person') && (
                <Button
                  type="link"
                  className="edge"
                  aria-label={words.of(words.reset, name)}
                  onClick={() => {
                    setPassword('');
                    setFault(undefined);
                  }}
                >
                  {words.reset}
                </Button>
              )}
            </div>
          ) : (
            <form className="stack" onSubmit={reset} noValidate>
              <Field label={words.newPassword} fault={fault}>
                {(common) => (
                  <Input.Password
                    {...common}
                    autoFocus
                    autoComplete="new-password"
                    value={password}
                    onChange={({ target }) => {
                      setPassword(target.value);
                      setFault(undefined);
                    }}
                  />
                )}
              </Field>
              <div className="row-acts">
                <Button htmlType="submit" type="primary">
                  {words.save}
                </Button>
                <Button onClick={() => setPassword(null)}>{words.cancel}</Button>
              </div>
            </form>
          )}
        </div>
      </td>
    </tr>
  );
};
