import type { Archive } from './archive.js';
import { readWhole } from './xml.js';

const PLACE = 'xl/styles.xml';
// ECMA-376, 18.8.30: the built-in formats with a day in them, those of East Asia too.
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

/** Whether a number format shows a day: it has a year or a day in it, or a month without hours and seconds. */
export const showsDay = (format: string): boolean => {
  const bare = format.replace(/"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|[_*]./gi, '').toLowerCase();
  if (bare === 'general') return false;
  return /[yd]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
};

/** Which styles of the workbook show a day. */
export const readDayStyles = async (archive: Archive): Promise<ReadonlySet<number>> => {
  const own = new Map<number, boolean>();
  const days = new Set<number>();
  if (!archive.has(PLACE)) return days;
  let inCells = false;
  let style = 0;
  await readWhole(archive.text(PLACE), {
    open: (name, attributes) => {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') own.set(id, showsDay(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (own.get(id) ?? isBuiltInDay(id)) days.add(style);
      style += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return days;
};
