const DAY_MS = 86_400_000;
const LAST = 2_958_465; // 9999-12-31
const FALSE_LEAP_DAY = 60; // 1900-02-29, which Excel knows and the calendar does not
const START_1904 = 1_462;

/** The day that a spreadsheet's number stands for, `YYYY-MM-DD`; undefined where it stands for none. */
export const dayOfSerial = (serial: number, from1904: boolean): string | undefined => {
  const day = Math.floor(serial) + (from1904 ? START_1904 : 0);
  if (day < 1 || day > LAST || day === FALSE_LEAP_DAY) return undefined;
  const start = Date.UTC(1899, 11, day < FALSE_LEAP_DAY ? 31 : 30);
  return new Date(start + day * DAY_MS).toISOString().slice(0, 10);
};
