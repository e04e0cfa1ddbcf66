import { Problem } from '../page/problem.js';
import { UndoToast } from './undo-toast.js';
import type { Moves } from './use-moves.js';

/** What the last move did, with the way to take it back. */
export const MoveToast = ({ moves }: { moves: Moves }) => {
  const { told, error, isBusy, undo, dismiss } = moves;
  const move = told?.undo;
  return (
    <>
      {error && <Problem error={error} onRetry={dismiss} />}
      <UndoToast
        text={told?.text ?? null}
        isBusy={isBusy}
        onUndo={move && (() => void undo(move))}
        onDismiss={dismiss}
      />
    </>
  );
};
