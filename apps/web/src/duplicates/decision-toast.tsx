import { Alert, Button } from 'antd';
import { ProblemError } from '../api.js';
import { messages } from '../messages.js';
import { Trouble } from '../talent/trouble.js';
import { UndoToast } from '../talent/undo-toast.js';
import type { Decisions } from './use-decisions.js';

const words = messages.duplicates;

/** What was said last, with the way to undo a merge; what refused it in its own words. */
export const DecisionToast = ({ decisions }: { decisions: Decisions }) => {
  const { told, error, isBusy, undo, dismiss } = decisions;
  const mergeId = told?.undo;
  const refusal = error instanceof ProblemError ? words.faults[error.code] : undefined;
  return (
    <>
      {error && refusal === undefined && <Trouble error={error} onRetry={dismiss} />}
      {refusal !== undefined && (
        <Alert
          type="warning"
          role="alert"
          title={refusal}
          action={<Button onClick={dismiss}>{messages.talentPools.dismiss}</Button>}
        />
      )}
      <UndoToast
        text={told?.text ?? null}
        isBusy={isBusy}
        onUndo={mergeId === undefined ? undefined : () => void undo(mergeId)}
        onDismiss={dismiss}
      />
    </>
  );
};
