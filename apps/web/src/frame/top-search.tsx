import { Input, type InputRef } from 'antd';
import { useCallback, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { hasRole, staff } from '../account/roles.js';
import { messages } from '../messages.js';
import { useWorkspace } from '../workspace.js';
import { useFound } from './use-found.js';
import { useSlash } from './use-slash.js';

const words = messages.frame.search;

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** One search over all that somebody may see, by groups, by keyboard alone: / comes here, arrows choose, Enter opens. */
export const TopSearch = () => {
  const { me } = useWorkspace();
  const navigate = useNavigate();
  const id = useId();
  const field = useRef<InputRef>(null);
  const [draft, setDraft] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  /** Of all choices; -1: the words themselves. */
  const [chosen, setChosen] = useState(-1);
  const isStaff = hasRole(me, staff);
  const { q, groups, state } = useFound(draft, isStaff);
  useSlash(useCallback(() => field.current?.focus(), []));

  const choices = groups.flatMap((group) => group.choices);
  const isShown = isOpen && q !== '';
  const label = isStaff ? words.labelStaff : words.label;
  const optionId = (to: string) => `${id}${to}`;
  const close = () => {
    setIsOpen(false);
    setChosen(-1);
  };
  const go = (to: string) => {
    close();
    setDraft('');
    field.current?.blur();
    void navigate(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEP[event.key];
    if (event.key === 'Escape') close();
    if (step === undefined || choices.length === 0) return;
    event.preventDefault();
    setIsOpen(true);
    // The words stand before the first choice, so a round has one place more than there are choices.
    setChosen(((chosen + 1 + step + choices.length + 1) % (choices.length + 1)) - 1);
  };
  return (
    <form
      role="search"
      aria-label={label}
      className="top-search"
      onSubmit={(event) => {
        event.preventDefault();
        if (q !== '') go(choices[chosen]?.to ?? `/policies?q=${encodeURIComponent(q)}`);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
    >
      <Input
        ref={field}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}list`}
        aria-activedescendant={isShown && choices[chosen] ? optionId(choices[chosen].to) : undefined}
        autoComplete="off"
        maxLength={200}
        placeholder={label}
        value={draft}
        onFocus={() => setIsOpen(true)}
        onKeyDown={onKeyDown}
        onChange={({ target }) => {
          setDraft(target.value);
          setChosen(-1);
          setIsOpen(true);
        }}
      />
      <div id={`${id}list`} role="listbox" aria-label={label} className="found" hidden={!isShown}>
        {groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <p aria-hidden="true">{group.label}</p>
            {group.choices.map(({ to, text }) => (
              <div
                key={to}
                id={optionId(to)}
                role="option"
                aria-selected={choices[chosen]?.to === to}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => go(to)}
              >
                {text}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={isShown && choices.length === 0 ? 'found' : 'visually-hidden'}>
        {isShown && words.state[state](q, choices.length)}
      </p>
    </form>
  );
};
