import { messages } from '../messages.js';
import { FileLink } from './file-link.js';
import type { Job } from './queries.js';

const words = messages.files;

type ImportResult = Extract<NonNullable<Job['result']>, { errors: unknown }>;

/** What is wrong with which cell, and the file of the refused rows to mend. */
export const ImportErrors = ({ jobId, result, help }: { jobId: string; result: ImportResult; help: string }) => (
  <section className="stack">
    <h2>{words.refusedRows(result.rejected)}</h2>
    <p>
      <FileLink jobId={jobId}>{words.refusedFile}</FileLink>
      <span className="help block">{help}</span>
    </p>
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {result.errors.map(({ row, column, code, message }) => (
            <tr key={`${String(row)} ${column ?? ''} ${code}`}>
              <td data-label={words.row}>{words.rowNumber(row)}</td>
              <td data-label={words.column}>{column ?? words.wholeRow}</td>
              <td data-label={words.reason}>{words.reasons[code] ?? message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {result.errorCount > result.errors.length && (
      <p className="help">{words.moreErrors(result.errorCount - result.errors.length)}</p>
    )}
  </section>
);
