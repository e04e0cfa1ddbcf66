import type { ReceivedSpan } from './collector.js';

const ROW = 26;
const LEFT = 420;
const WIDTH = 460;
const COLOURS: Record<string, string> = { gateway: '#3b6fd4', industry: '#2f8f5b', policy: '#c2701c' };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The spans in the order of a walk down, each with its depth. */
const walk = (spans: readonly ReceivedSpan[], parent: string, depth: number): { span: ReceivedSpan; depth: number }[] =>
  spans
    .filter((span) => span.parentSpanId === parent)
    .sort((one, other) => one.start - other.start)
    .flatMap((span) => [{ span, depth }, ...walk(spans, span.spanId, depth + 1)]);

/** A trace as a picture: one line a span, below the one that caused it, from its start to its end. */
export const waterfall = (spans: readonly ReceivedSpan[]): string => {
  const ids = new Set(spans.map(({ spanId }) => spanId));
  const root = spans.find(({ parentSpanId }) => !ids.has(parentSpanId))?.parentSpanId ?? '';
  const rows = walk(spans, root, 0);
  const start = Math.min(...spans.map((span) => span.start));
  const length = Math.max(...spans.map((span) => span.end)) - start;
  const height = rows.length * ROW + 40;
  const lines = rows.map(({ span, depth }, row) => {
    const y = 20 + row * ROW;
    const x = LEFT + ((span.start - start) / length) * WIDTH;
    const width = Math.max(2, ((span.end - span.start) / length) * WIDTH);
    const label = `${span.service}  ${span.name.replace(/shuangzhao\.\w+\.v1\./, '')}`;
    return [
      `<text x="${10 + depth * 14}" y="${y + 15}">${escaped(label)}</text>`,
      `<rect x="${x.toFixed(1)}" y="${y + 4}" width="${width.toFixed(1)}" height="14" rx="2" fill="${COLOURS[span.service] ?? '#777'}"/>`,
      `<text x="${(x + width + 6).toFixed(1)}" y="${y + 15}" fill="#666">${(span.end - span.start).toFixed(1)} ms</text>`,
    ].join('\n');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="960" height="${height}" fill="#fff"/>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
};
