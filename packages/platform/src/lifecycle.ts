import { AppError } from './errors.js';
import { createLog, type Logger } from './log.js';
import { startMetrics } from './metrics.js';
import { startTracing } from './tracing.js';

/** A part of a service that has to be stopped. */
export interface Part {
  name: string;
  stop: () => Promise<void> | void;
}

const STOP_LIMIT_MS = 10_000;

/** Why nothing starts, as one line: what refuses has a sentence for whoever set the variables, and its inside is for LOG_LEVEL=debug. */
const tellRefusal = (log: Logger, error: unknown): void => {
  if (!(error instanceof AppError)) {
    log.fatal({ err: error }, 'could not start');
    return;
  }
  log.fatal({ code: error.code }, `could not start: ${error.message}`);
  log.debug({ err: error }, 'the inside of it');
};

/**
 * Starts a service's parts in order, traces and metrics first where they are asked for, and stops them in reverse, politely and
 * within 10 s, on SIGTERM, SIGINT or when the parent process that started it over an IPC channel is gone. Ends the process with 1
 * where starting fails.
 */
export const runService = async (
  name: string,
  start: (add: (part: Part) => void, log: Logger) => Promise<void>,
): Promise<void> => {
  const log = createLog(name);
  const parts: Part[] = [];
  let stopping = false;
  const stop = async (reason: string, status: number) => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, 'stopping');
    setTimeout(() => {
      log.error('did not stop in time');
      process.exit(1);
    }, STOP_LIMIT_MS).unref();
    for (const part of parts.reverse()) {
      try {
        await part.stop();
      } catch (error) {
        log.error({ err: error, part: part.name }, 'part did not stop well');
      }
    }
    log.info('stopped');
    process.exit(status);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal, 0));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught exception');
    void stop('uncaughtException', 1);
  });
  process.on('unhandledRejection', (error) => {
    log.fatal({ err: error }, 'unhandled rejection');
    void stop('unhandledRejection', 1);
  });
  process.on('disconnect', () => void stop('parent gone', 0));
  try {
    const stopTracing = await startTracing(name, log);
    if (stopTracing) parts.push({ name: 'traces', stop: stopTracing });
    const metrics = await startMetrics(name, log);
    if (metrics) parts.push({ name: 'metrics', stop: metrics.stop });
    await start((part) => parts.push(part), log);
    log.info({ ms: Math.round(process.uptime() * 1000) }, 'ready');
    process.send?.({ ready: true });
  } catch (error) {
    tellRefusal(log, error);
    await stop('could not start', 1);
  }
};
