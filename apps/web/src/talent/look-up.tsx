import { Button, Input } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { client, type CallInput } from '../api.js';
import { PageHeading } from '../frame/page-heading.js';
import { Field } from '../input/field.js';
import { useAsking } from '../input/use-asking.js';
import { messages } from '../messages.js';
import { PurposeField } from './purpose-field.js';
import type { Talent } from './queries.js';
import { TalentRow } from './talent-row.js';
import { Trouble } from './trouble.js';
import { useNames } from './use-names.js';

const words = messages.talentLookUp;

const kinds = ['name', 'initials', 'phone', 'idNumber'] as const;
type Kind = (typeof kinds)[number];
const most: Readonly<Record<Kind, number>> = { name: 50, initials: 10, phone: 20, idNumber: 18 };
const INITIALS = /^[a-zA-Z]{1,10}$/;

const faultOf = (kind: Kind, value: string): string | undefined => {
  if (value === '') return words.faults.value;
  return kind === 'initials' && !INITIALS.test(value) ? words.faults.initials : undefined;
};

/** 精确查找: people of exactly this name, initials, phone or ID number; what is asked stays in this page and in no address. */
export const TalentLookUp = () => {
  const names = useNames();
  const { ask, error, isBusy } = useAsking();
  const [kind, setKind] = useState<Kind>('name');
  const [draft, setDraft] = useState('');
  const [purpose, setPurpose] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [found, setFound] = useState<readonly Talent[] | null>(null);
  const value = draft.trim();
  const fault = faultOf(kind, value);

  const lookUp = () =>
    ask(async () => {
      setFound(null);
      const asked: Pick<CallInput<'lookUpTalents'>['body'], Kind> = { [kind]: value };
      const body = { ...asked, purpose: purpose.trim() };
      setFound((await client.call('lookUpTalents', { body })).items);
      setIsTried(false);
    });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (fault === undefined && purpose.trim() !== '') void lookUp();
  };
  return (
    <>
      <header>
        <PageHeading title={messages.talent.lookUp} />
        <p className="help prose">{words.help}</p>
      </header>
      <form className="stack narrow" onSubmit={submit} noValidate aria-label={messages.talent.lookUp}>
        {error && <Trouble error={error} onRetry={() => void lookUp()} />}
        <fieldset className="roles">
          <legend>{words.kind}</legend>
          {kinds.map((one) => (
            <label key={one} className="choice">
              <input
                type="radio"
                name="kind"
                checked={kind === one}
                onChange={() => {
                  setKind(one);
                  setDraft('');
                  setIsTried(false);
                }}
              />
              <span>{words.kinds[one]}</span>
            </label>
          ))}
        </fieldset>
        <Field label={words.kinds[kind]} help={words.kindHelp[kind]} fault={isTried ? fault : undefined}>
          {(common) => (
            <Input
              {...common}
              autoComplete="off"
              maxLength={most[kind]}
              value={draft}
              onChange={({ target }) => setDraft(target.value)}
            />
          )}
        </Field>
        <PurposeField words={words} purpose={purpose} onChange={setPurpose} isTried={isTried} />
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {words.submit}
        </Button>
      </form>
      <section aria-busy={isBusy}>
        <p role="status">{found !== null && words.found(found.length)}</p>
        <ul className="rows">
          {found?.map((talent) => (
            <TalentRow key={talent.id} talent={talent} names={names} />
          ))}
        </ul>
      </section>
    </>
  );
};
