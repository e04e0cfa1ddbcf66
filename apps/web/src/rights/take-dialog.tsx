import { Button, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { client } from '../api.js';
import { dayInShanghai } from '../format/day.js';
import { Choice } from '../input/choice.js';
import { Field } from '../input/field.js';
import { useAsking } from '../input/use-asking.js';
import { useOnce } from '../input/use-once.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { Dialog } from '../talent/dialog.js';
import { kinds, useDeskAgain, type Kind, type RightsRequest } from './queries.js';
import { WordsField } from './words-field.js';

const words = messages.rights.take;
const channels = ['counter', 'letter', 'phone'] as const;
type Channel = (typeof channels)[number];

interface Props {
  talentId: string;
  onDone: (request: RightsRequest) => void;
  onClose: () => void;
}

/** 登记权利请求: what somebody has asked at the counter, by letter or by phone. */
export const TakeDialog = ({ talentId, onDone, onClose }: Props) => {
  const { ask, error, isBusy } = useAsking();
  const once = useOnce();
  const readAgain = useDeskAgain();
  const today = dayInShanghai(new Date());
  const [kind, setKind] = useState<Kind | null>(null);
  const [channel, setChannel] = useState<Channel | null>(null);
  const [text, setText] = useState('');
  const [receivedOn, setReceivedOn] = useState(today);
  const [isTried, setIsTried] = useState(false);
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const isBadDay = receivedOn < yearAgo || receivedOn > today;
  const isSilent = kind === 'correct' && text.trim() === '';
  const send = () =>
    ask(async () => {
      if (kind === null || channel === null) return;
      const body = { talentId, kind, channel, words: text.trim(), receivedOn };
      const request = await once(body, (asked, idempotencyKey) =>
        client.call('createRightsRequest', { body: asked, idempotencyKey }),
      );
      void readAgain();
      onDone(request);
    });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (kind !== null && channel !== null && !isBadDay && !isSilent) void send();
  };
  const faultIf = (isWrong: boolean, fault: string) => (isTried && isWrong ? fault : undefined);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate aria-label={words.title}>
        {error && <Problem error={error} onRetry={() => void send()} />}
        <Choice
          label={words.kind}
          options={kinds.map((value) => ({ value, label: messages.rights.kinds[value] }))}
          value={kind}
          fault={faultIf(kind === null, words.faults.kind)}
          onChange={setKind}
        />
        <WordsField
          label={words.words}
          help={words.wordsHelp}
          fault={faultIf(isSilent, words.faults.words)}
          value={text}
          onChange={setText}
        />
        <Choice
          label={words.channel}
          options={channels.map((value) => ({ value, label: messages.rights.channels[value] }))}
          value={channel}
          fault={faultIf(channel === null, words.faults.channel)}
          onChange={setChannel}
        />
        <Field label={words.receivedOn} help={words.receivedHelp} fault={faultIf(isBadDay, words.faults.receivedOn)}>
          {(common) => (
            <Input
              {...common}
              type="date"
              min={yearAgo}
              max={today}
              value={receivedOn}
              onChange={({ target }) => setReceivedOn(target.value)}
            />
          )}
        </Field>
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
