import { Button, Checkbox, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { client, type CallOutput } from '../api.js';
import { Field } from '../input/field.js';
import { messages } from '../messages.js';
import { identityFields, type IdentityField } from './clear.js';
import { Dialog } from './dialog.js';
import type { Talent } from './queries.js';
import { Trouble } from './trouble.js';
import { useAsking } from './use-asking.js';

const words = messages.talentRecord.unmask;

/** What is shown in clear, and until when. */
export type Unmasked = CallOutput<'unmaskTalent'>;

interface Props {
  talent: Talent;
  onDone: (unmasked: Unmasked) => void;
  onClose: () => void;
}

/** 查看原文: which fields, and what for; says first that it is logged and lasts ten minutes. */
export const UnmaskDialog = ({ talent, onDone, onClose }: Props) => {
  const { ask, error, isBusy } = useAsking();
  const [fields, setFields] = useState<readonly IdentityField[]>([]);
  const [purpose, setPurpose] = useState('');
  const [isTried, setIsTried] = useState(false);
  const show = () =>
    ask(async () => {
      const body = { fields: [...fields], purpose: purpose.trim() };
      onDone(await client.call('unmaskTalent', { params: { id: talent.id }, body }));
    });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (fields.length > 0 && purpose.trim() !== '') void show();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate aria-label={words.title}>
        <p>{words.explains}</p>
        {error && <Trouble error={error} onRetry={() => void show()} />}
        <fieldset className="roles">
          <legend>{words.fields}</legend>
          {identityFields
            .filter((field) => talent[field] !== null)
            .map((field) => (
              <Checkbox
                key={field}
                checked={fields.includes(field)}
                onChange={({ target }) =>
                  setFields(target.checked ? [...fields, field] : fields.filter((one) => one !== field))
                }
              >
                {messages.talent.fields[field]}
              </Checkbox>
            ))}
          {isTried && fields.length === 0 && (
            <p className="fault" role="alert">
              {words.faults.fields}
            </p>
          )}
        </fieldset>
        <Field
          label={words.purpose}
          help={words.purposeHelp}
          fault={isTried && purpose.trim() === '' ? words.faults.purpose : undefined}
        >
          {(common) => (
            <Input
              {...common}
              autoComplete="off"
              maxLength={200}
              value={purpose}
              onChange={({ target }) => setPurpose(target.value)}
            />
          )}
        </Field>
        <div className="actions">
          <Button type="primary" htmlType="submit" loading={isBusy}>
            {words.submit(fields.length)}
          </Button>
          <Button onClick={onClose}>{messages.talent.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
};
