import type { JobChanged } from '@shuangzhao/contracts/industry';
import type { createOutbox } from '@shuangzhao/events';
import { underKey, uuidv7, type Doc, type Store, type Tx } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import { currentContext } from '@shuangzhao/platform/context';
import { AppError } from '@shuangzhao/platform/errors';
import { isQuestion, isWorthTelling, MOST_RUNNING, type AnyJob } from '../domain/job.js';
import type { ImportedRow, Jobs, RefusedRow } from '../domain/jobs.js';
import { openJobPieces, type JobSealing } from './job-pieces.js';
import { jobOf, JobRecords, type JobRecord } from './job-records.js';
import { UnsavedRow, type TakeRows } from './take-rows.js';

export interface StoredJobsOptions<Row extends ImportedRow> {
  store: Store;
  append: ReturnType<typeof createOutbox>;
  now: Now;
  /** Whose jobs they are: their ids begin with it, and its own `JobChanged` tells how far one has come. */
  service: string;
  takeRows: TakeRows<Row>;
  /** Where files hold what may not lie in clear. */
  sealing?: JobSealing;
}

const SWEPT_AT_ONCE = 50;

const tooMany = () =>
  new AppError('limited', 'job.too_many', `You have ${MOST_RUNNING} jobs running; wait until one has ended.`, {
    retryAfter: 60,
  });

const byRow = (one: RefusedRow, other: RefusedRow): number => one.row - other.row;

/** Jobs on the document port; the rows of an import go in together with its progress. Opens their collections. */
export const openJobs = async <Job extends AnyJob, Row extends ImportedRow>({
  store,
  append,
  now,
  service,
  takeRows,
  sealing,
}: StoredJobsOptions<Row>): Promise<Jobs<Job, Row>> => {
  const jobs = await store.collection(JobRecords);
  const pieces = await openJobPieces(store, sealing);

  /** A service's own kinds of jobs are all that its store has. */
  const ownJobOf = (record: Doc<JobRecord>): Job => jobOf(record) as Job;

  const tell = async (tx: Tx, job: AnyJob): Promise<void> => {
    if (isQuestion(job)) return;
    const { id, actor, kind, state, done, total } = job;
    const body = { id, owner: actor.subject, kind, state, done, total } satisfies JobChanged;
    await append(tx, { of: { collection: JobRecords.name, id }, type: `shuangzhao.${service}.v1.JobChanged`, body });
  };

  /** Changes a job that is as its worker knows it, and tells so where it is worth it. */
  const move = async <One extends AnyJob>(tx: Tx, job: One, change: (draft: JobRecord) => void): Promise<One> => {
    const at = now();
    let isTold = false as boolean; // the callback sets it, which the compiler does not see
    const draft = (record: JobRecord): JobRecord => {
      const { toldDone, toldAt, state: before } = record;
      change(record);
      const { done, total, state } = record;
      isTold = state !== before || isWorthTelling({ done: toldDone, at: toldAt }, { done, total, at });
      return isTold ? { ...record, toldDone: done, toldAt: at } : record;
    };
    const saved = await tx.collection(JobRecords).update(job.id, draft, { expectedVersion: job.version });
    if (isTold) await tell(tx, jobOf(saved));
    return jobOf(saved) as One;
  };

  const get = async (id: string): Promise<Job | null> => {
    const record = await jobs.get(id);
    return record && ownJobOf(record);
  };

  const removeFiles = async (id: string): Promise<void> => {
    if ((await get(id))?.state === 'running')
      throw new AppError('refused', 'job.running', 'The job has not ended yet.');
    await pieces.remove(id);
    await jobs.update(id, (draft) => ({ ...draft, isSwept: true, fileJson: undefined }));
  };

  return {
    get,
    begin: async (job, requestKey) => {
      const newId = `${service}-${uuidv7(now().getTime())}`;
      const { id } = await underKey(store, requestKey && { ...requestKey, now }, async (tx) => {
        const at = now();
        const records = tx.collection(JobRecords);
        const owner = job.actor.subject;
        if ((await records.count({ owner, state: 'running' })) >= MOST_RUNNING) throw tooMany();
        const record = await records.insert({
          id: newId,
          kind: job.kind,
          state: 'running',
          owner,
          actorJson: JSON.stringify(job.actor),
          requestId: currentContext()?.requestId ?? newId,
          orderJson: JSON.stringify(job.order),
          ...{ done: 0, total: job.total, accepted: 0, rejected: 0 },
          ...{ startedAt: at, toldDone: 0, toldAt: at, isSwept: false },
        });
        await pieces.begin(tx, newId, job.input);
        await tell(tx, jobOf(record));
        return { id: newId };
      });
      const begun = await get(id);
      if (begun === null) throw new Error(`The job ${id} is not there.`);
      return begun;
    },
    next: async () => {
      const { items } = await jobs.find({ state: 'running' }, { sort: { startedAt: 1 }, limit: 1 });
      return items[0] === undefined ? null : ownJobOf(items[0]);
    },
    input: (id) => pieces.read(id, 'input'),
    takeRows: async (job, rows) => {
      const known: RefusedRow[] = rows.flatMap(({ row, faults }) => (faults.length > 0 ? [{ row, faults }] : []));
      for (let left = rows.filter(({ faults }) => faults.length === 0); ;) {
        try {
          return await store.transaction(async (tx) => {
            const refused = [...known, ...(await takeRows(tx, left, job.order))].sort(byRow);
            if (refused.length > 0) await pieces.putPiece(tx, job.id, 'refused', job.done, JSON.stringify(refused));
            return move(tx, job, (draft) => {
              draft.done += rows.length;
              draft.rejected += refused.length;
              draft.accepted += rows.length - refused.length;
            });
          });
        } catch (error) {
          if (!(error instanceof UnsavedRow)) throw error;
          known.push(error.refused);
          left = left.filter(({ row }) => row !== error.refused.row);
        }
      }
    },
    refusedRows: async (id) => {
      const all: RefusedRow[] = [];
      for await (const text of pieces.texts(id, 'refused')) all.push(...(JSON.parse(text) as RefusedRow[]));
      return all;
    },
    advance: (job, progress) =>
      store.transaction((tx) => move(tx, job, (draft) => void Object.assign(draft, progress))),
    saveOutput: (id, source) => pieces.write(id, 'output', source),
    readOutput: (id, offset) => pieces.readFrom(id, 'output', offset),
    end: async (job, end) => {
      const ended = await store.transaction((tx) =>
        move(tx, job, (draft) => {
          draft.finishedAt = now();
          draft.state = 'failure' in end ? 'failed' : 'done';
          if ('failure' in end) draft.failureJson = JSON.stringify(end.failure);
          else draft.resultJson = JSON.stringify(end.result);
          if ('file' in end && end.file) draft.fileJson = JSON.stringify(end.file);
        }),
      );
      for (const part of ['input', 'refused'] as const) await pieces.removePart(job.id, part); // cut off here, the sweep does it
      return ended;
    },
    removeFiles,
    sweep: async (before) => {
      for (;;) {
        const old = { finishedAt: { $lt: before }, isSwept: false };
        const { items } = await jobs.find(old, { limit: SWEPT_AT_ONCE });
        if (items.length === 0) return;
        for (const { id } of items) await removeFiles(id);
      }
    },
  };
};
