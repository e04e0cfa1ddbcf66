import { Button } from 'antd';
import { memo, useEffect, useId, useState } from 'react';
import type { FactDefinition, FactValue } from '../api.js';
import { factInWords, labelOf } from '../format/value.js';
import { fromDraft, toDraft, type Draft } from '../input/draft.js';
import { FactInput } from '../input/fact-input.js';
import { messages } from '../messages.js';
import { sixFacts } from '../six-facts.js';
import { Link } from 'react-router';
import { useWorkspace } from '../workspace.js';
import { useSession, useView } from './session.js';
import { OtherFacts } from './other-facts.js';
import { NARROW, useMedia } from './use-media.js';

const words = messages.form;
const help: Readonly<Record<string, string>> = words.help;

/** Somebody who pauses so long has finished a number, in milliseconds. */
const PAUSE = 300;

const isSame = (one: FactValue | undefined, other: FactValue | null): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other);

interface FieldProps {
  definition: FactDefinition;
  known: FactValue | undefined;
}

/** One of the six facts; what is filled in counts at once, a number after a pause, and is saved when its field is left. */
const Field = memo(function Field({ definition, known }: FieldProps) {
  const { answer, tryOut } = useSession();
  const id = useId();
  const [draft, setDraft] = useState<Draft>(() => toDraft(definition, known));
  const [shown, setShown] = useState(known);
  // The fact changed elsewhere: by a question, by the back button, or by clearing the form.
  if (!isSame(shown, known ?? null)) {
    setShown(known);
    const read = fromDraft(definition, draft);
    if (!('value' in read && isSame(known, read.value))) setDraft(toDraft(definition, known));
  }
  const read = fromDraft(definition, draft);
  const value = 'value' in read ? read.value : undefined;
  const isNews = value !== undefined && !isSame(known, value);
  const waits = definition.type === 'number' || definition.type === 'date';

  useEffect(() => {
    if (!waits || !isNews) return undefined;
    const timer = setTimeout(() => tryOut(definition.name, value), PAUSE);
    return () => clearTimeout(timer);
  });

  const take = (next: Draft) => {
    setDraft(next);
    const result = fromDraft(definition, next);
    if (!waits && 'value' in result) answer(definition.name, result.value);
  };
  const fault = 'fault' in read ? read.fault : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{labelOf(definition)}</label>
      <FactInput
        id={id}
        definition={definition}
        draft={draft}
        isFaulty={fault !== undefined}
        describedBy={`${id}-help`}
        onDraft={take}
        onBlur={() => value !== undefined && answer(definition.name, value)}
      />
      <p id={`${id}-help`} className={fault === undefined ? 'help' : 'fault'}>
        {fault ?? help[definition.name]}
      </p>
    </div>
  );
});

/** The six facts, in the order in which people know them; on a narrow screen folded once they are known. */
export const FactForm = ({ met }: { met: number | undefined }) => {
  const { reference, me } = useWorkspace();
  const { applicant, change } = useSession();
  const view = useView();
  const isNarrow = useMedia(NARROW);
  const count = Object.keys(view.known).length;
  const isEmpty = count === 0;
  const [isOpen, setIsOpen] = useState(isEmpty);
  const id = useId();
  const definitions = sixFacts.flatMap((fact) => reference.registry.get(fact) ?? []);
  const known = definitions.flatMap((definition) => {
    const value = view.known[definition.name];
    return value === undefined ? [] : [factInWords(definition, value, reference)];
  });
  const { whose, readOnly } = messages.stored;
  const promise =
    applicant === null
      ? me === null
        ? words.promise
        : words.promiseSignedIn
      : (applicant.maySave ? whose : readOnly)(applicant.name);
  const isFolded = isNarrow && !isOpen;
  const fold = () => {
    setIsOpen(false);
    document.getElementById('results')?.focus();
  };
  return (
    <section className="form" aria-labelledby={id}>
      <div className="form-head">
        <h2 id={id}>{words.title}</h2>
        {isFolded && (
          <Button type="link" className="edge" aria-expanded={false} onClick={() => setIsOpen(true)}>
            {words.edit}
          </Button>
        )}
      </div>
      {isFolded ? (
        <p className="help">{known.join(messages.also)}</p>
      ) : (
        <>
          <p className="help">{promise}</p>
          {definitions.map((definition) => (
            <Field key={definition.name} definition={definition} known={view.known[definition.name]} />
          ))}
          {applicant === null ? (
            <OtherFacts />
          ) : (
            <Link to={applicant.maySave ? '/enterprise' : `/enterprises/${applicant.uscc}`}>
              {messages.stored.all(count)}
            </Link>
          )}
          {isNarrow && !isEmpty && met !== undefined && (
            <Button type="primary" onClick={fold}>
              {words.finished(met)}
            </Button>
          )}
          {!isEmpty && applicant === null && <Button onClick={() => change({ facts: {} })}>{words.clear}</Button>}
        </>
      )}
    </section>
  );
};
