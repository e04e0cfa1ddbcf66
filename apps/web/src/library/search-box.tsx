import { Button, Input, type InputRef } from 'antd';
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { messages } from '../messages.js';

const words = messages.library;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Words to search for; the key / comes here from anywhere on the page. */
export const SearchBox = ({
  label = words.search,
  hint = words.searchHint,
  q,
  onSearch,
}: {
  label?: string;
  hint?: string;
  q: string;
  onSearch: (q: string) => void;
}) => {
  const id = useId();
  const input = useRef<InputRef>(null);
  const [draft, setDraft] = useState(q);
  const [shown, setShown] = useState(q);
  // The words changed elsewhere: a chip was removed, or somebody went back.
  if (shown !== q) {
    setShown(q);
    setDraft(q);
  }
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', take);
    return () => document.removeEventListener('keydown', take);
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSearch(draft.trim());
  };
  return (
    <form role="search" className="search" onSubmit={submit}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <Input
        id={id}
        ref={input}
        type="search"
        maxLength={200}
        placeholder={hint}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
      />
      <Button type="primary" htmlType="submit">
        {words.submit}
      </Button>
    </form>
  );
};
