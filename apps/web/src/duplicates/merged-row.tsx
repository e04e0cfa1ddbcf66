import { Button } from 'antd';
import type { ReactNode } from 'react';
import { messages } from '../messages.js';
import type { Pair } from './queries.js';
import type { Decisions } from './use-decisions.js';
import { decidedWord } from './words.js';

const words = messages.duplicates;

/** One merge: when, by whom, and the way to undo it. */
export const MergedRow = ({
  pair,
  decisions,
  children,
}: {
  pair: Pair;
  decisions: Decisions;
  /** Who it is, where that is not said around it. */
  children?: ReactNode;
}) => {
  const { mergeId } = pair;
  return (
    <li className="meta">
      {children}
      <span>{decidedWord(pair, words.mergedAt)}</span>
      {mergeId !== null && (
        <Button disabled={decisions.isBusy} onClick={() => void decisions.undo(mergeId)}>
          {words.undo}
        </Button>
      )}
    </li>
  );
};
