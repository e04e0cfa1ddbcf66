import { Button, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { client } from '../api.js';
import { dayInShanghai } from '../format/day.js';
import { Choice } from '../input/choice.js';
import { Field } from '../input/field.js';
import { useAsking } from '../input/use-asking.js';
import { useOnce } from '../input/use-once.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { Dialog } from './dialog.js';
import type { Contact } from './contact-queries.js';

const words = messages.talentContacts;
const MOST_LETTERS = 500;
const ways = ['phone', 'wechat', 'email', 'meeting', 'other'] as const satisfies readonly Contact['way'][];

/** Notes that one contacted a person, and when to do it again. */
export const ContactDialog = ({ talentId, onClose }: { talentId: string; onClose: () => void }) => {
  const queries = useQueryClient();
  const { ask, error, isBusy } = useAsking();
  const once = useOnce();
  const today = dayInShanghai(new Date());
  const [way, setWay] = useState<Contact['way']>('phone');
  const [on, setOn] = useState(today);
  const [nextOn, setNextOn] = useState('');
  const [said, setSaid] = useState('');
  const [isTried, setIsTried] = useState(false);
  const faults = {
    on: on === '' || on > today ? words.faults.on : undefined,
    nextOn: nextOn !== '' && nextOn < today ? words.faults.nextOn : undefined,
    words: said.trim().length > MOST_LETTERS ? words.faults.words : undefined,
  };
  const note = () =>
    ask(async () => {
      const body = { way, on, words: said.trim(), nextOn: nextOn === '' ? null : nextOn };
      await once(body, (asked, idempotencyKey) =>
        client.call('createTalentContact', { params: { id: talentId }, body: asked, idempotencyKey }),
      );
      await queries.invalidateQueries({ queryKey: ['talent-contacts', talentId] });
      onClose();
    });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (Object.values(faults).every((fault) => fault === undefined)) void note();
  };
  const faultOf = (field: keyof typeof faults) => (isTried ? faults[field] : undefined);
  return (
    <Dialog title={words.note} onClose={onClose}>
      <form className="stack" aria-label={words.note} noValidate onSubmit={submit}>
        {error && <Problem error={error} safe={messages.problem.safe} onRetry={() => void note()} />}
        <Field label={words.on} fault={faultOf('on')}>
          {(common) => (
            <Input {...common} type="date" max={today} value={on} onChange={({ target }) => setOn(target.value)} />
          )}
        </Field>
        <Choice
          label={words.way}
          options={ways.map((value) => ({ value, label: words.ways[value] }))}
          value={way}
          onChange={setWay}
        />
        <Field label={words.words} help={words.wordsHelp} fault={faultOf('words')}>
          {(common) => (
            <Input.TextArea {...common} rows={3} value={said} onChange={({ target }) => setSaid(target.value)} />
          )}
        </Field>
        <Field label={words.nextOn} help={words.nextOnHelp} fault={faultOf('nextOn')}>
          {(common) => (
            <Input
              {...common}
              type="date"
              min={today}
              value={nextOn}
              onChange={({ target }) => setNextOn(target.value)}
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
