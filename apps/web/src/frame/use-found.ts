import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '../api.js';
import { typeset } from '../format/typeset.js';
import { messages } from '../messages.js';

const words = messages.frame.search;

/** Of each kind. */
const MOST = 5;
/** Somebody who types fast asks once. */
const PAUSE_MS = 150;

interface Group {
  readonly label: string;
  readonly choices: readonly { readonly to: string; readonly text: string }[];
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number | null;
}

const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

const groupOf = <Item>(
  label: string,
  page: Page<Item> | undefined,
  choiceOf: (item: Item) => Group['choices'][number],
  all: string,
): Group[] => {
  if (page === undefined || page.items.length === 0) return [];
  const hasMore = page.total === null || page.total > page.items.length;
  const more = { to: all, text: words.all(label, page.total) };
  return [{ label, choices: [...page.items.map(choiceOf), ...(hasMore ? [more] : [])] }];
};

/** What the words find: policies, and for staff enterprises, a few of each and the way to all of them. */
export const useFound = (draft: string, isStaff: boolean) => {
  const q = useSettled(draft.trim());
  const options = { placeholderData: keepPreviousData, staleTime: 0 };
  const policies = useQuery({
    ...options,
    queryKey: ['found', 'policies', q],
    queryFn: ({ signal }) => client.call('searchPolicies', { query: { q, limit: MOST }, signal }),
    enabled: q !== '',
  });
  const enterprises = useQuery({
    ...options,
    queryKey: ['found', 'enterprises', q],
    queryFn: ({ signal }) => client.call('searchEnterprises', { query: { q, limit: MOST }, signal }),
    enabled: isStaff && q !== '',
  });
  const search = `?q=${encodeURIComponent(q)}`;
  const groups: Group[] = [
    ...groupOf(
      messages.frame.policies,
      policies.data,
      ({ id, title }) => ({ to: `/policies/${encodeURIComponent(id)}`, text: typeset(title) }),
      `/policies${search}`,
    ),
    ...groupOf(
      messages.frame.enterprises,
      isStaff ? enterprises.data : undefined,
      ({ uscc, name }) => ({ to: `/enterprises/${uscc}`, text: name }),
      `/enterprises${search}`,
    ),
  ];
  const isWaiting = policies.isFetching || enterprises.isFetching;
  const state = policies.isError || enterprises.isError ? 'failed' : isWaiting ? 'waiting' : 'found';
  return { q, groups, state } as const;
};
