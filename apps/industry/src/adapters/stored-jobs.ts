import type { createOutbox } from '@shuangzhao/events';
import { underKey, uuidv7, type Store, type Tx } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import { currentContext } from '@shuangzhao/platform/context';
import { AppError } from '@shuangzhao/platform/errors';
import { isWorthTelling, MOST_RUNNING, type Job } from '../domain/job.js';
import type { Jobs, RefusedRow } from '../domain/jobs.js';
import { jobChanged } from './job-changed.js';
import { openJobPieces, putFile, putPiece } from './job-pieces.js';
import { jobOf, JobRecords, type JobRecord } from './job-records.js';
import { enterpriseSaver } from './save-enterprise.js';
import { rowTaker, UntellableRow } from './take-rows.js';

export interface StoredJobsOptions {
  store: Store;
  append: ReturnType<typeof createOutbox>;
  now: Now;
}

const SWEPT_AT_ONCE = 50;

const tooMany = () =>
  new AppError('limited', 'job.too_many', `You have ${MOST_RUNNING} jobs running; wait until one has ended.`, {
    retryAfter: 60,
  });

/** A file that is only judged is a question of whoever waits for its answer: nobody is told of it. */
const isQuestion = (job: Pick<Job, 'kind' | 'order'>): boolean => 'dryRun' in job.order && job.order.dryRun;

/** Jobs on the document port; they change enterprises in their own transactions. Opens their collections. */
export const openJobs = async ({ store, append, now }: StoredJobsOptions): Promise<Jobs> => {
  const jobs = await store.collection(JobRecords);
  const pieces = await openJobPieces(store);
  const takeRows = rowTaker(enterpriseSaver({ append, now }));

  /** Changes a job that is as its worker knows it, and tells so where it is worth it. */
  const move = async (tx: Tx, job: Job, change: (draft: JobRecord) => void): Promise<Job> => {
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
    if (isTold && !isQuestion(job)) await append(tx, jobChanged(saved));
    return jobOf(saved);
  };

  const stored = async (id: string): Promise<Job | null> => {
    const record = await jobs.get(id);
    return record && jobOf(record);
  };

  return {
    get: stored,
    begin: async (job, requestKey) => {
      const newId = `industry-${uuidv7(now().getTime())}`;
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
        if ('input' in job) await putFile(tx, newId, 'input', job.input);
        if (!isQuestion(job)) await append(tx, jobChanged(record));
        return { id: newId };
      });
      const begun = await stored(id);
      if (begun === null) throw new Error(`The job ${id} is not there.`);
      return begun;
    },
    next: async () => {
      const { items } = await jobs.find({ state: 'running' }, { sort: { startedAt: 1 }, limit: 1 });
      return items[0] === undefined ? null : jobOf(items[0]);
    },
    input: (id) => pieces.read(id, 'input'),
    takeRows: async (job, rows, refused) => {
      const known = [...refused];
      for (let left = rows; ;) {
        try {
          return await store.transaction(async (tx) => {
            const all = [...known, ...(await takeRows(tx, left, job.order))].sort((one, other) => one.row - other.row);
            if (all.length > 0) await putPiece(tx, job.id, 'refused', job.done, JSON.stringify(all));
            const count = rows.length + refused.length;
            const moved = await move(tx, job, (draft) => {
              draft.done += count;
              draft.rejected += all.length;
              draft.accepted += count - all.length;
            });
            if (moved.kind !== job.kind) throw new Error(`The job ${job.id} has become another.`);
            return moved;
          });
        } catch (error) {
          if (!(error instanceof UntellableRow)) throw error;
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
    advance: async <J extends Job>(job: J, progress: { done: number; total: number }) =>
      (await store.transaction((tx) => move(tx, job, (draft) => void Object.assign(draft, progress)))) as J,
    saveOutput: (id, source) => pieces.write(id, 'output', source),
    readOutput: (id, offset) => pieces.readFrom(id, 'output', offset),
    end: (job, end) =>
      store.transaction((tx) =>
        move(tx, job, (draft) => {
          draft.finishedAt = now();
          draft.state = 'failure' in end ? 'failed' : 'done';
          if ('failure' in end) draft.failureJson = JSON.stringify(end.failure);
          else draft.resultJson = JSON.stringify(end.result);
          if ('file' in end && end.file) draft.fileJson = JSON.stringify(end.file);
        }),
      ),
    sweep: async (before) => {
      for (;;) {
        const old = { finishedAt: { $lt: before }, isSwept: false };
        const { items } = await jobs.find(old, { limit: SWEPT_AT_ONCE });
        if (items.length === 0) return;
        for (const { id } of items) {
          await pieces.remove(id);
          await jobs.update(id, (draft) => ({ ...draft, isSwept: true, fileJson: undefined }));
        }
      }
    },
  };
};
