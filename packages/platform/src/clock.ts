/** A source of the present moment; handed in, so that tests can stand still. */
export type Now = () => Date;

const shanghai = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

// Formatting costs more than most of what asks for it, which mostly is about the same minute: now.
let known = { minute: NaN, day: '' };

/** The calendar day of a moment in Asia/Shanghai, as `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => {
  const minute = Math.floor(moment.getTime() / 60_000);
  if (minute !== known.minute) known = { minute, day: shanghai.format(moment) };
  return known.day;
};

/** The moment at which a calendar day (`YYYY-MM-DD`) begins in Asia/Shanghai. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** Whether a text is a day that exists, as `YYYY-MM-DD` (2026-02-30 does not). */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
};
