import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ProblemError } from '../api.js';
import { asError } from '../failure.js';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { Problem } from '../page/problem.js';
import { FileRefused } from './file-refused.js';
import { ImportErrors } from './import-errors.js';
import { JobProgress } from './job-progress.js';
import { importFile, useJob, type ImportSubject } from './queries.js';

const words = messages.files;
const TYPES = '.xlsx,.csv';

/** What a job said of a file; `dry` says whether it was only judged. */
interface Asked {
  readonly jobId: string;
  readonly dry: boolean;
}

const SendFailure = ({ failure, onRetry }: { failure: Error; onRetry: () => void }) =>
  failure instanceof ProblemError && words.fileFaults[failure.code] !== undefined ? (
    <FileRefused code={failure.code} places={failure.errors.map(({ path }) => path)} />
  ) : (
    <Problem error={failure} safe={words.nothingChanged} onRetry={onRetry} />
  );

const LISTS = {
  enterprises: { path: '/enterprises', queryKey: ['registry'] },
  talents: { path: '/talents', queryKey: ['talents'] },
} as const;

/** 导入企业, 导入人才: a file is judged first, then taken in; the address keeps the job, so that one may go away meanwhile. */
export const ImportPage = ({ subject }: { subject: ImportSubject }) => {
  const own = words[subject];
  const list = LISTS[subject];
  const id = useId();
  const queries = useQueryClient();
  const [query, setQuery] = useSearchParams();
  const [file, setFile] = useState<File>();
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const jobId = query.get('job') ?? undefined;
  const asked: Asked | undefined = jobId === undefined ? undefined : { jobId, dry: query.get('dry') === '1' };
  const { data: job, error, refetch } = useJob(jobId);

  const send = async (chosen: File, dry: boolean) => {
    setIsSending(true);
    try {
      const sent = await importFile(subject, chosen, dry);
      setQuery({ job: sent, ...(dry ? { dry: '1' } : {}) });
      setFailure(null);
      if (!dry) void queries.invalidateQueries({ queryKey: list.queryKey });
    } catch (thrown) {
      setFailure(asError(thrown));
    }
    setIsSending(false);
  };
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setQuery({}, { replace: true });
    setFailure(null);
  };
  const result = job?.result !== undefined && 'accepted' in job.result ? job.result : undefined;
  return (
    <>
      <PageHeading title={own.title} />
      <p>
        <Link to={list.path}>{own.back}</Link>
      </p>
      <section className="narrow">
        <h2>{words.stepTemplate}</h2>
        <p className="tools">
          <a href={`/api/v1${list.path}/import/template?format=xlsx`} download>
            {words.templateXlsx}
          </a>
          <a href={`/api/v1${list.path}/import/template?format=csv`} download>
            {words.templateCsv}
          </a>
        </p>
        <p className="help">{own.templateHelp}</p>
        <h2>
          <label htmlFor={id}>{words.stepFile}</label>
        </h2>
        <input
          id={id}
          type="file"
          accept={TYPES}
          disabled={isSending}
          aria-describedby={`${id}help`}
          onChange={({ target }) => choose(target.files?.[0])}
        />
        <p id={`${id}help`} className="help">
          {words.fileHelp}
        </p>
        {file && (
          <Button type={asked ? 'default' : 'primary'} loading={isSending} onClick={() => void send(file, true)}>
            {words.check(file.name)}
          </Button>
        )}
      </section>
      {failure && file && <SendFailure failure={failure} onRetry={() => void send(file, true)} />}
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {job?.state === 'running' && <JobProgress job={job} />}
      {job?.state === 'failed' && <FileRefused code={job.error?.code} />}
      {asked && result && (
        <section className="stack" aria-live="polite">
          <h2>{words.outcome(asked.dry, result.accepted, result.rejected)}</h2>
          {asked.dry && result.accepted > 0 && (
            <div>
              {file ? (
                <Button type="primary" loading={isSending} onClick={() => void send(file, false)}>
                  {own.take(result.accepted)}
                </Button>
              ) : (
                <p className="help">{words.chooseAgain}</p>
              )}
            </div>
          )}
          {!asked.dry && <p className="help">{words.sameAgain}</p>}
          {result.rejected > 0 && <ImportErrors jobId={asked.jobId} result={result} help={own.refusedHelp} />}
        </section>
      )}
    </>
  );
};
