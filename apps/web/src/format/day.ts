import { messages } from '../messages.js';

const DAY = 86_400_000;

/** `2026-11-22` as 2026年11月22日. */
export const dayInWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return messages.day(year, Number(month), Number(date));
};

/** Whole days from one `YYYY-MM-DD` to another; negative once it is past. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The day in Asia/Shanghai at this moment, `YYYY-MM-DD`. */
export const dayInShanghai = (at: Date): string => at.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

/** An instant (RFC 3339) as 2026年11月22日 16:05 in Asia/Shanghai. */
export const momentInWords = (instant: string): string => {
  const at = new Date(instant);
  const time = at.toLocaleTimeString('sv-SE', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });
  return `${dayInWords(dayInShanghai(at))} ${time}`;
};
