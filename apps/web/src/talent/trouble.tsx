import { Alert } from 'antd';
import { ProblemError } from '../api.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';

const words = messages.talent;
const HOUR = 3600;
const DAY_HOURS = 24;

/** A problem; that the day's views are used up is said as what it is. */
export const Trouble = ({
  error,
  isShowingLast = false,
  onRetry,
}: {
  error: Error;
  isShowingLast?: boolean;
  onRetry: () => void;
}) => {
  if (!(error instanceof ProblemError) || error.code !== 'talent.view_limit')
    return <Problem error={error} isShowingLast={isShowingLast} onRetry={onRetry} />;
  const hours = error.retryAfter === undefined ? DAY_HOURS : Math.max(1, Math.ceil(error.retryAfter / HOUR));
  return <Alert type="warning" role="alert" title={words.limit(hours)} description={words.limitHelp} />;
};
