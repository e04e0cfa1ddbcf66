import type { Logger } from '@shuangzhao/platform/log';

/** What this package asks of a logger. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;
