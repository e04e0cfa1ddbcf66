import type { OutboxRow } from '@shuangzhao/persistence';
import { readTrace } from '@shuangzhao/platform/context';
import { beginSpan, isTracing } from '@shuangzhao/platform/tracing';

/** Sends rows, each in a span below that of the change; what takes the event begins below the span of its sending. */
export const inSendSpans = async <R>(rows: OutboxRow[], send: (rows: OutboxRow[]) => Promise<R>): Promise<R> => {
  if (!isTracing()) return send(rows);
  const ends: ((outcome?: { error: unknown }) => void)[] = [];
  const spanned = rows.map((row) => {
    if (row.traceparent === null) return row;
    const { traceparent, tracestate } = readTrace(row.traceparent);
    const span = beginSpan(`send ${row.type}`, 'PRODUCER', traceparent, { 'messaging.message.id': row.id });
    ends.push(span.end);
    return { ...row, traceparent: [span.traceparent, tracestate].filter(Boolean).join(';') };
  });
  try {
    const result = await send(spanned);
    for (const end of ends) end();
    return result;
  } catch (error) {
    for (const end of ends) end({ error });
    throw error;
  }
};
