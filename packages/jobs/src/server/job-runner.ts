import { setTimeout as sleep } from 'node:timers/promises';
import { Alarm } from '@shuangzhao/events';
import type { Lease } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import { continueTrace, runInContext, type RequestContext } from '@shuangzhao/platform/context';
import { AppError } from '@shuangzhao/platform/errors';
import { KEPT_MS, type AnyJob } from '../domain/job.js';
import type { JobBell, Jobs } from '../domain/jobs.js';

export interface JobRunnerOptions<Job extends AnyJob> {
  readonly jobs: Jobs<Job>;
  /** Of several replicas the one that has it works. */
  readonly lease: Lease;
  readonly now: Now;
  /** How long files are kept once their job has ended; a week where it is not said. */
  readonly keptMs?: number;
  readonly log: { error: (details: object, sentence: string) => void };
}

/** Works on a job until it has ended, or until the service stops or has lost the lease. */
export type Work<Job extends AnyJob> = (job: Job, isStopping: () => boolean) => Promise<void>;

const SWEEP_EVERY_MS = 3_600_000;
const MOST_FAILURES = 5;
const PAUSE_MS = 200;
/** The store is away, or what a killed process had open still locks it. */
const AWAY_PAUSE_MS = 1_000;
/** Another replica begins and ends jobs without ringing here. */
const LOOK_AGAIN_MS = 200;

/** Who the work is for and which call it answers, for the log and the audit. */
const contextOf = ({ kind, actor, requestId }: AnyJob): RequestContext => ({
  requestId,
  traceparent: continueTrace(undefined),
  subject: actor.subject,
  roles: actor.roles,
  operation: kind,
});

const INTERNAL = { code: 'internal', message: 'Something went wrong on our side.' };

/** A refusal that says something of the job; that it is no longer what its worker knew is no fault of it. */
const isRefusal = (error: unknown): error is AppError =>
  error instanceof AppError && !['internal', 'unavailable', 'stale'].includes(error.kind);

const isAway = (error: unknown): boolean => error instanceof AppError && error.kind === 'unavailable';

/** Works on the jobs of a store, one at a time, the oldest first; those that a restart cut off go on. */
export const createJobRunner = <Job extends AnyJob>({
  jobs,
  lease,
  now,
  log,
  keptMs = KEPT_MS,
}: JobRunnerOptions<Job>) => {
  const waiting = new Map<string, Set<() => void>>();
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted || !lease.held;
  const news = new Alarm();
  let running: Promise<unknown> = Promise.resolve();

  const failures = new Map<string, number>();

  /** A refusal ends the job; a store that is away is waited for; anything else is tried again a few times, from where the job stands. */
  const fail = async (id: string, error: unknown): Promise<void> => {
    if (isAway(error)) {
      log.error({ err: error, job: id }, 'a job waits for the store');
      await sleep(AWAY_PAUSE_MS);
      return;
    }
    const count = (failures.get(id) ?? 0) + 1;
    failures.set(id, count);
    log.error({ err: error, job: id, count }, 'a job failed');
    const refusal = isRefusal(error) ? { code: error.code, message: error.message } : undefined;
    if (refusal === undefined && count < MOST_FAILURES) {
      await sleep(PAUSE_MS * 2 ** count);
      return;
    }
    const job = await jobs.get(id);
    if (job?.state === 'running') await jobs.end(job, { failure: refusal ?? INTERNAL });
  };

  const workOn = async (job: Job, work: Work<Job>): Promise<void> => {
    try {
      await runInContext(contextOf(job), () => work(job, isStopping));
    } catch (error) {
      if (!isStopping()) await fail(job.id, error);
    }
    if ((await jobs.get(job.id))?.state === 'running') return;
    failures.delete(job.id);
    for (const wake of waiting.get(job.id) ?? []) wake();
  };

  const run = async (work: Work<Job>): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        const job = (await lease.take()) ? await jobs.next() : null;
        if (job !== null) await workOn(job, work);
        else await news.wait(LOOK_AGAIN_MS);
      } catch (error) {
        log.error({ err: error }, 'the jobs could not be read');
        await sleep(PAUSE_MS);
      }
    }
  };

  const wake = () => news.ring();

  const sweep = () =>
    jobs
      .sweep(new Date(now().getTime() - keptMs))
      .catch((error: unknown) => log.error({ err: error }, 'the files of old jobs were not swept'));
  const sweeping = setInterval(() => void sweep(), SWEEP_EVERY_MS).unref();

  const bell: JobBell = {
    wake,
    settled: async (id, withinMs) => {
      let end: () => void = () => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      const all = waiting.get(id) ?? new Set();
      waiting.set(id, all.add(end));
      const last = performance.now() + withinMs;
      while ((await jobs.get(id))?.state === 'running' && performance.now() < last)
        await Promise.race([ended, sleep(LOOK_AGAIN_MS)]);
      all.delete(end);
      if (all.size === 0) waiting.delete(id);
    },
  };
  return {
    bell,
    start: (work: Work<Job>): void => {
      running = Promise.all([sweep(), run(work)]);
    },
    /** Resolves when nothing works any more; what has not ended goes on at the next start. */
    stop: async (): Promise<void> => {
      clearInterval(sweeping);
      stopping.abort();
      wake();
      await running;
      await lease.release();
    },
  };
};
