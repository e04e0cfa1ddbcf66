import { Progress } from 'antd';
import { messages } from '../messages.js';
import type { Job } from './queries.js';

const words = messages.files;

/** How far a running job is, in rows. */
export const JobProgress = ({ job }: { job: Job }) => {
  const percent = job.total === 0 ? 0 : Math.floor((job.done / job.total) * 100);
  return (
    <div>
      <p role="status">{words.running(job.done, job.total)}</p>
      <Progress percent={percent} aria-label={words.progress} />
      <p className="help">{words.goesOn}</p>
    </div>
  );
};
