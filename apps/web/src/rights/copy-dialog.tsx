import { Button } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { client } from '../api.js';
import { saveFile } from '../files/save-file.js';
import { Choice } from '../input/choice.js';
import { useAsking } from '../input/use-asking.js';
import { messages } from '../messages.js';
import { Dialog } from '../talent/dialog.js';
import { PurposeField } from '../talent/purpose-field.js';
import { Trouble } from '../talent/trouble.js';

const words = messages.rights.copy;
const formats = [
  { value: 'xlsx', label: words.formats.xlsx },
  { value: 'json', label: words.formats.json },
] as const;

/** 导出副本: all that is held of a person as a file, for a purpose; says first that it is logged. */
export const CopyDialog = ({ talentId, onClose }: { talentId: string; onClose: () => void }) => {
  const { ask, error, isBusy } = useAsking();
  const [purpose, setPurpose] = useState('');
  const [format, setFormat] = useState<'xlsx' | 'json'>('xlsx');
  const [isTried, setIsTried] = useState(false);
  const send = () =>
    ask(async () => {
      const body = { purpose: purpose.trim(), format };
      saveFile(await client.call('copyTalent', { params: { id: talentId }, body }), words.fileName(format));
      onClose();
    });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (purpose.trim() !== '') void send();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate aria-label={words.title}>
        <p>{words.explains}</p>
        {error && <Trouble error={error} onRetry={() => void send()} />}
        <PurposeField words={words} purpose={purpose} onChange={setPurpose} isTried={isTried} />
        <Choice label={words.format} options={formats} value={format} onChange={setFormat} />
        <div className="actions">
          <Button type="primary" htmlType="submit" loading={isBusy}>
            {words.submit}
          </Button>
          <Button onClick={onClose}>{messages.talent.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
};
