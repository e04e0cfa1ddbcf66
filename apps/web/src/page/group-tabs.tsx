import type { KeyboardEvent } from 'react';
import type { Status } from '../api.js';
import type { Summary } from '../format/headline.js';
import { messages } from '../messages.js';
import { groups } from '../state/view.js';
import { useSession } from './session.js';
import { StateWord } from './state-word.js';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The three groups with their counts; arrow keys move between them. */
export const GroupTabs = ({ tab, summary }: { tab: Status; summary: Summary }) => {
  const { change } = useSession();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = groups[(groups.indexOf(tab) + step + groups.length) % groups.length] ?? tab;
    change({ tab: next, policy: null }, 'push');
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={messages.list.groups} onKeyDown={move}>
      {groups.map((group) => (
        <button
          key={group}
          type="button"
          role="tab"
          id={`tab-${group}`}
          aria-selected={tab === group}
          aria-controls="group"
          tabIndex={tab === group ? 0 : -1}
          onClick={() => change({ tab: group, policy: null }, 'push')}
        >
          <StateWord status={group} /> <b>{summary[group]}</b>
        </button>
      ))}
    </div>
  );
};
