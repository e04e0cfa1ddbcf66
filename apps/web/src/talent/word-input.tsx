import { Button, Input } from 'antd';
import { useState } from 'react';
import { Field } from '../input/field.js';
import { messages } from '../messages.js';
import { isIdentifying, isWord, states, withWords, type SearchView, type State } from './search-view.js';

const words = messages.talentSearch;

interface Props {
  view: SearchView;
  onView: (view: SearchView) => void;
}

/** Words to be there, to be among others, or not to be. */
export const WordInput = ({ view, onView }: Props) => {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const add = (state: State) => {
    const given = typed.split(/\s+/u).filter((word) => word !== '');
    const next = withWords(view, given, state);
    const isAdded = given.every((value) => next.conditions.some((one) => one.facet === 'words' && one.value === value));
    if (isIdentifying(typed)) setFault(words.notHere);
    else if (given.length === 0 || !given.every(isWord) || !isAdded) setFault(words.wordsFault);
    else {
      setTyped('');
      setFault(undefined);
      onView(next);
    }
  };
  return (
    <div className="stack">
      <Field label={words.wordsLabel} help={words.wordsHelp} fault={fault}>
        {(common) => (
          <Input {...common} maxLength={200} value={typed} onChange={({ target }) => setTyped(target.value)} />
        )}
      </Field>
      <div className="row-acts">
        {states.map((state) => (
          <Button key={state} aria-label={words.wordsAs(words.states[state])} onClick={() => add(state)}>
            {words.states[state]}
          </Button>
        ))}
      </div>
    </div>
  );
};
