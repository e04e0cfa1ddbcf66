import { defineDocument, Schema, type Doc } from '@shuangzhao/persistence';
import type { AnyJob } from '../domain/job.js';

/** A job as a document. */
export interface JobRecord {
  kind: string;
  state: AnyJob['state'];
  owner: string;
  /** JSON: who it works for, with its rights. */
  actorJson: string;
  requestId: string;
  orderJson: string;
  done: number;
  total: number;
  accepted: number;
  rejected: number;
  startedAt: Date;
  finishedAt?: Date | undefined;
  resultJson?: string | undefined;
  failureJson?: string | undefined;
  fileJson?: string | undefined;
  /** What was told last. */
  toldDone: number;
  toldAt: Date;
  /** Whether its files are gone. */
  isSwept: boolean;
}

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const moment = { type: Date, required: true } as const;

/** Who took what out or brought it in, and how it ended; how far it is meanwhile is no news. */
const auditView = ({ kind, state, orderJson, accepted, rejected, total }: JobRecord): Record<string, unknown> => ({
  kind,
  state,
  order: JSON.parse(orderJson) as unknown,
  ...(state === 'running' ? {} : { total, accepted, rejected }),
});

export const JobRecords = defineDocument<JobRecord>({
  name: 'jobs',
  schema: new Schema(
    {
      kind: text,
      state: { ...text, index: true },
      owner: text,
      actorJson: text,
      requestId: text,
      orderJson: text,
      done: number,
      total: number,
      accepted: number,
      rejected: number,
      startedAt: moment,
      finishedAt: { type: Date, index: true },
      resultJson: String,
      failureJson: String,
      fileJson: String,
      toldDone: number,
      toldAt: moment,
      isSwept: { type: Boolean, required: true },
    },
    { strict: 'throw' },
  ),
  audit: auditView,
});

const read = (json: string | undefined): unknown => (json === undefined ? undefined : JSON.parse(json));

/** The job of a record, with the counts of an import, which are 0 in any other. */
export const jobOf = (record: Doc<JobRecord>): AnyJob => {
  const { id, version, kind, state, requestId, done, total, accepted, rejected, startedAt, finishedAt } = record;
  return {
    ...{ id, version, kind, state, requestId, done, total, accepted, rejected, startedAt, finishedAt },
    actor: JSON.parse(record.actorJson) as AnyJob['actor'],
    order: JSON.parse(record.orderJson) as object,
    result: read(record.resultJson) as AnyJob['result'],
    failure: read(record.failureJson) as AnyJob['failure'],
    file: read(record.fileJson) as AnyJob['file'],
  };
};
