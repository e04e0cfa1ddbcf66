import type { Status } from '../api.js';
import { messages } from '../messages.js';
import { Icon } from './icons.js';

const icons = { met: 'check', unknown: 'question', notMet: 'dash' } as const;

/** A state as an icon and a word, never colour alone. */
export const StateWord = ({ status, word = messages.state[status] }: { status: Status; word?: string }) => (
  <span className="state" data-status={status}>
    <Icon name={icons[status]} />
    <span>{word}</span>
  </span>
);
