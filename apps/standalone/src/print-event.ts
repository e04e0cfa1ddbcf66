import { z } from 'zod';

const line = z.looseObject({ level: z.number(), msg: z.string().default(''), time: z.string().optional() });
const levels: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' };
const KNOWN = new Set(['level', 'time', 'service', 'msg']);

const parse = (text: string) => {
  try {
    return line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // not one of our log lines: shown as it is
  }
};

/** Prints one log line of one process: time, process, level, sentence, and the rest as JSON. */
export const printEvent = (name: string, text: string): void => {
  const event = parse(text);
  if (event === undefined) {
    if (text.trim() !== '') console.log(`${new Date().toISOString()} ${name.padEnd(8)} ${text}`);
    return;
  }
  const rest = Object.fromEntries(Object.entries(event).filter(([key]) => !KNOWN.has(key)));
  const detail = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
  console.log(
    `${event.time ?? new Date().toISOString()} ${name.padEnd(8)} ${(levels[event.level] ?? 'info').padEnd(5)} ${event.msg}${detail}`,
  );
};
