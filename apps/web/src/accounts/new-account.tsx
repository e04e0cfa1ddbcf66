import { GRANTABLE_ROLES } from '@shuangzhao/access';
import { Button, Checkbox, Input, Select } from 'antd';
import { useRef, useState, type SubmitEvent } from 'react';
import { Field } from '../input/field.js';
import { useAsking } from '../input/use-asking.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { regionChoices } from '../reference.js';
import { useWorkspace } from '../workspace.js';
import { accountOf, emptyDraft, faultsOf, refusalOf, type AccountDraft, type Faults } from './draft.js';
import { useAccountWrites } from './queries.js';

const words = messages.accounts;

/** The form that makes an account; what the server refuses is said at its field. */
export const NewAccount = ({ onDone, onCancel }: { onDone: (username: string) => void; onCancel: () => void }) => {
  const { reference } = useWorkspace();
  const { create } = useAccountWrites();
  const [draft, setDraft] = useState<AccountDraft>(emptyDraft);
  const [faults, setFaults] = useState<Faults>({});
  const { ask, error, isBusy, forget } = useAsking();
  const form = useRef<HTMLFormElement>(null);

  const set = (change: Partial<AccountDraft>) => {
    setDraft({ ...draft, ...change });
    const changed = Object.keys(change);
    setFaults(Object.fromEntries(Object.entries(faults).filter(([field]) => !changed.includes(field))));
  };
  const tell = (found: Faults) => {
    setFaults(found);
    const [first] = Object.keys(found);
    form.current?.querySelector<HTMLElement>(`[name=${first ?? ''}]`)?.focus();
  };
  const isTold = (failure: Error): boolean => {
    const refusal = refusalOf(failure);
    if (refusal !== undefined) tell(refusal);
    return refusal !== undefined;
  };
  const make = () => {
    forget();
    const found = faultsOf(draft);
    if (Object.keys(found).length > 0) tell(found);
    else void ask(async () => onDone((await create(accountOf(draft))).username), isTold);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    make();
  };
  const text = (field: 'username' | 'name' | 'uscc' | 'enterpriseName', label: string, help?: string) => (
    <Field label={label} help={help} fault={faults[field]}>
      {(common) => (
        <Input
          {...common}
          name={field}
          autoComplete="off"
          value={draft[field]}
          onChange={({ target }) => set({ [field]: target.value })}
        />
      )}
    </Field>
  );
  const texts = (field: 'industries' | 'elements', label: string, help: string) => (
    <Field label={label} help={help}>
      {(common) => (
        <Select
          {...common}
          mode="tags"
          className="wide"
          open={false}
          value={[...draft[field]]}
          onChange={(value: string[]) => set({ [field]: value })}
        />
      )}
    </Field>
  );
  const regions = regionChoices(reference);
  return (
    <form ref={form} className="stack form account-form" onSubmit={submit} noValidate aria-label={words.create}>
      {error && <Problem error={error} onRetry={make} />}
      {text('username', words.username, words.usernameHelp)}
      {text('name', words.name)}
      <fieldset className="roles" aria-describedby="roles-fault">
        <legend>{words.roles}</legend>
        {GRANTABLE_ROLES.map((role, index) => (
          <Checkbox
            key={role}
            {...(index === 0 ? { name: 'roles' } : {})}
            checked={draft.roles.includes(role)}
            onChange={({ target }) =>
              set({ roles: target.checked ? [...draft.roles, role] : draft.roles.filter((one) => one !== role) })
            }
          >
            {messages.frame.roles[role]}
          </Checkbox>
        ))}
        <p id="roles-fault" className="fault" role="alert">
          {faults.roles}
        </p>
      </fieldset>
      {draft.roles.includes('enterprise') && (
        <>
          {text('uscc', words.uscc)}
          {text('enterpriseName', words.enterpriseName)}
        </>
      )}
      {draft.roles.includes('county') && (
        <Field label={words.regions} help={words.regionsHelp}>
          {(common) => (
            <Select
              {...common}
              mode="multiple"
              className="wide"
              showSearch={{ optionFilterProp: 'label' }}
              options={regions}
              value={[...draft.regions]}
              onChange={(value: string[]) => set({ regions: value })}
            />
          )}
        </Field>
      )}
      {draft.roles.includes('taskforce') && texts('industries', words.industries, words.industriesHelp)}
      {draft.roles.includes('element') && texts('elements', words.elements, words.elementsHelp)}
      <Field label={words.password} help={words.passwordHelp} fault={faults.password}>
        {(common) => (
          <Input.Password
            {...common}
            name="password"
            autoComplete="new-password"
            value={draft.password}
            onChange={({ target }) => set({ password: target.value })}
          />
        )}
      </Field>
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {words.submit(draft.username)}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
};
