import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@shuangzhao/platform/errors';
import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import type { EnqueuedTask } from 'meilisearch';

/** Milliseconds for one request, and for what it sets off to be done. */
const REQUEST = 15_000;
const TASK = 60_000;
const LONGEST_PAUSE = 50;

const unavailable = (cause: unknown): AppError =>
  new AppError('unavailable', 'search.unavailable', 'The search engine does not answer.', { retryAfter: 1, cause });

/** The code that Meilisearch gives for a failure; undefined when it did not answer. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof MeilisearchApiError ? error.cause?.code : undefined;

const translate = (error: unknown): unknown => {
  if (!(error instanceof MeilisearchApiError)) return error instanceof AppError ? error : unavailable(error);
  const { status } = error.response;
  if (status === 401 || status === 403)
    return new AppError('internal', 'search.key_refused', 'Meilisearch refuses the key of MEILI_API_KEY.', {
      cause: error,
    });
  if (status === 408 || status === 429 || status >= 500) return unavailable(error);
  return new AppError('internal', 'search.engine_failed', 'The search engine can not do this.', { cause: error });
};

/** Runs requests, and gives their failures a kind and a code. */
export const asking = async <R>(work: () => Promise<R>): Promise<R> => {
  try {
    return await work();
  } catch (error) {
    throw translate(error);
  }
};

/** A question that is asked once more where it was not answered in spite of time: a server that was restarted has closed the connection. */
export const askingAgain = async <R>(withinMs: number, work: (signal: AbortSignal) => Promise<R>): Promise<R> => {
  const signal = AbortSignal.timeout(withinMs);
  try {
    return await asking(() => work(signal));
  } catch (error) {
    if (signal.aborted || !(error instanceof AppError && error.kind === 'unavailable')) throw error;
    return asking(() => work(signal));
  }
};

/** A client of one server. */
export class Connection {
  readonly client: Meilisearch;

  constructor(host: string, apiKey: string) {
    // A compressed answer comes in several small pieces, of which the last one waits 40 ms for the first one's receipt.
    const requestInit = { headers: { 'Accept-Encoding': 'identity' } };
    this.client = new Meilisearch({ host, apiKey, timeout: REQUEST, requestInit });
  }

  /** Hands a task in; it is done once `settled` says so. */
  async enqueue(work: (client: Meilisearch) => Promise<EnqueuedTask>): Promise<number> {
    const { taskUid } = await asking(() => work(this.client));
    return taskUid;
  }

  /** Resolves when the task has been done; a restart of the server in between is waited for. */
  async settled(taskUid: number): Promise<void> {
    const deadline = Date.now() + TASK;
    for (let pause = 2; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const task = await this.look(taskUid, deadline);
      if (task?.status === 'succeeded') return;
      if (task?.status === 'failed' || task?.status === 'canceled')
        throw new AppError('internal', 'search.write_failed', 'The search engine could not take what was written.', {
          cause: task.error,
        });
      if (Date.now() > deadline) throw unavailable(new Error(`Task ${taskUid} is not done.`));
      await sleep(pause);
    }
  }

  async done(work: (client: Meilisearch) => Promise<EnqueuedTask>): Promise<void> {
    await this.settled(await this.enqueue(work));
  }

  /** The task; undefined while the server does not answer. */
  private async look(taskUid: number, deadline: number) {
    try {
      return await asking(() => this.client.tasks.getTask(taskUid));
    } catch (error) {
      if (error instanceof AppError && error.kind === 'unavailable' && Date.now() < deadline) return undefined;
      throw error;
    }
  }
}
