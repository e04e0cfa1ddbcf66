import { Alert, Button } from 'antd';
import { ProblemError } from '../api.js';
import { messages } from '../messages.js';

const words = messages.problem;

const LIMITED = 429;
const BAD_INPUT = 400;

/** What happened, in words; the code and sentence of the server are for callers of the interface. */
const whatHappened = (error: Error): string => {
  if (!(error instanceof ProblemError)) return words.network;
  if (error.status === LIMITED) return words.limited;
  return error.status === BAD_INPUT ? words.refused : words.server;
};

interface Props {
  error: Error;
  /** An older answer is still in sight. */
  isShowingLast?: boolean;
  onRetry: () => void;
}

/** An error: what happened, what is safe, what to do next, and the number to quote. */
export const Problem = ({ error, isShowingLast = false, onRetry }: Props) => (
  <Alert
    type="error"
    role="alert"
    title={whatHappened(error)}
    description={
      <>
        <p>
          {words.safe}
          {isShowingLast && words.showing}
        </p>
        {error instanceof ProblemError && error.requestId !== '' && <p>{words.requestId(error.requestId)}</p>}
      </>
    }
    action={<Button onClick={onRetry}>{words.retry}</Button>}
  />
);
