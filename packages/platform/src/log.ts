import { pino, type Logger } from 'pino';
import { currentContext } from './context.js';

export type { Logger } from 'pino';

/** A JSON logger, one line an event; every line carries its request; secrets never reach it. */
export const createLog = (service: string, level = process.env['LOG_LEVEL'] ?? 'info'): Logger =>
  pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => {
      const context = currentContext();
      return context
        ? { requestId: context.requestId, traceId: context.traceparent.slice(3, 35), subject: context.subject }
        : {};
    },
    redact: ['password', '*.password', 'token', '*.token', 'authorization', '*.authorization', 'cookie', '*.cookie'],
  });
