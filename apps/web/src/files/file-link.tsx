import type { ReactNode } from 'react';

/** The file of a job: an export, or the refused rows of an import. */
export const FileLink = ({ jobId, children }: { jobId: string; children: ReactNode }) => (
  <a href={`/api/v1/jobs/${encodeURIComponent(jobId)}/file`} download>
    {children}
  </a>
);
