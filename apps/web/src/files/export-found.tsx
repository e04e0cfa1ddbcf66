import { Button } from 'antd';
import { useState } from 'react';
import { asError } from '../failure.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { FileLink } from './file-link.js';
import { JobProgress } from './job-progress.js';
import { exportFound, useJob, type ExportWanted } from './queries.js';

const words = messages.files;

/** Everything that a search finds, not only the page in sight, as a file. */
export const ExportFound = ({ wanted, total }: { wanted: ExportWanted; total: number }) => {
  const [jobId, setJobId] = useState<string>();
  const [failure, setFailure] = useState<Error | null>(null);
  const { data: job, error, refetch } = useJob(jobId);
  const begin = async () => {
    try {
      setJobId(await exportFound(wanted));
      setFailure(null);
    } catch (thrown) {
      setFailure(asError(thrown));
    }
  };
  if (failure) return <Problem error={failure} onRetry={() => void begin()} />;
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (job?.state === 'running') return <JobProgress job={job} />;
  return (
    <div className="tools spaced">
      <Button disabled={total === 0} onClick={() => void begin()}>
        {words.exportAll(total)}
      </Button>
      {job?.state === 'done' && (
        <span role="status">
          {words.exported(job.done)} <FileLink jobId={job.id}>{words.download}</FileLink>
        </span>
      )}
      {job?.state === 'failed' && <span role="alert">{words.exportFailed}</span>}
    </div>
  );
};
