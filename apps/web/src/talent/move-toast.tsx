import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import type { Moves } from './use-moves.js';

const words = messages.talentPools;

/** What the last move did, with the way to take it back; it stays until it is put away. */
export const MoveToast = ({ moves }: { moves: Moves }) => {
  const { told, error, isBusy, undo, dismiss } = moves;
  const box = useRef<HTMLDivElement>(null);
  const move = told?.move;
  useEffect(() => {
    // The row that was moved went, and took the focus with it.
    if (told !== null && document.activeElement === document.body) box.current?.querySelector('button')?.focus();
  }, [told]);
  return (
    <>
      {error && <Problem error={error} onRetry={dismiss} />}
      <div ref={box} className={told === null ? 'visually-hidden' : 'toast'}>
        <p role="status">{told?.text}</p>
        {move && (
          <Button type="primary" loading={isBusy} onClick={() => void undo(move)}>
            {words.undo}
          </Button>
        )}
        {told && <Button onClick={dismiss}>{words.dismiss}</Button>}
      </div>
    </>
  );
};
