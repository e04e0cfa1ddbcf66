import { Alert, Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { ProblemError } from '../api.js';
import { messages } from '../messages.js';

const words = messages.problem;

const SIGNED_OUT = 401;

const byStatus: Readonly<Record<number, string>> = {
  400: words.refused,
  [SIGNED_OUT]: words.signedOut,
  403: words.forbidden,
  404: words.missing,
  412: words.stale,
  422: words.refused,
  429: words.limited,
};

/** What happened, in words; the code and sentence of the server are for callers of the interface. */
const whatHappened = (error: Error): string =>
  error instanceof ProblemError ? (byStatus[error.status] ?? words.server) : words.network;

interface Props {
  error: Error;
  /** What is not lost, in words. */
  safe?: string;
  /** An older answer is still in sight. */
  isShowingLast?: boolean;
  onRetry: () => void;
}

/** An error: what happened, what is safe, what to do next, and the number to quote. */
export const Problem = ({ error, safe, isShowingLast = false, onRetry }: Props) => {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const isOut = error instanceof ProblemError && error.status === SIGNED_OUT;
  const signIn = () => {
    // The session is over, so whoever was signed in is not any more.
    queries.setQueryData(['me'], null);
    void navigate(`/sign-in?from=${encodeURIComponent(pathname)}`);
  };
  return (
    <Alert
      type="error"
      role="alert"
      title={whatHappened(error)}
      description={
        <>
          {(safe !== undefined || isShowingLast) && (
            <p>
              {safe}
              {isShowingLast && words.showing}
            </p>
          )}
          {error instanceof ProblemError && error.requestId !== '' && <p>{words.requestId(error.requestId)}</p>}
        </>
      }
      action={
        isOut ? (
          <Button type="primary" onClick={signIn}>
            {words.signIn}
          </Button>
        ) : (
          <Button onClick={onRetry}>{words.retry}</Button>
        )
      }
    />
  );
};
