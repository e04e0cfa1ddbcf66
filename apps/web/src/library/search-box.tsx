import { Button, Input } from 'antd';
import { useId, useState, type SubmitEvent } from 'react';
import { messages } from '../messages.js';

const words = messages.library;

/** Words to narrow the list on this page by. */
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
  const [draft, setDraft] = useState(q);
  const [shown, setShown] = useState(q);
  // The words changed elsewhere: a chip was removed, or somebody went back.
  if (shown !== q) {
    setShown(q);
    setDraft(q);
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSearch(draft.trim());
  };
  return (
    <form role="search" aria-label={label} className="search" onSubmit={submit}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <Input
        id={id}
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
