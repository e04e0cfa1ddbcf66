import { Button, Checkbox } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { client, type CallOutput } from '../api.js';
import { useAsking } from '../input/use-asking.js';
import { messages } from '../messages.js';
import { identityFields, type IdentityField } from './clear.js';
import { Dialog } from './dialog.js';
import { PurposeField } from './purpose-field.js';
import type { Talent } from './queries.js';
import { Trouble } from './trouble.js';

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
        <PurposeField words={words} purpose={purpose} onChange={setPurpose} isTried={isTried} />
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
