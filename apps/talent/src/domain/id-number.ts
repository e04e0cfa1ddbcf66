import { isDay } from '@shuangzhao/platform/clock';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** The provinces that the first two digits name (GB/T 2260). */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
const FIRST_BIRTHDAY = '1900-01-01';

/** The last character of an ID number, from the seventeen digits before it (ISO 7064 mod 11-2). */
export const checkCharacterOf = (digits: string): string =>
  CHECKS.charAt(WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0) % 11);

const birthdayOf = (idNumber: string): string =>
  `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;

/** Whether a text is an ID number by GB 11643-1999 of somebody born by today. */
export const isIdNumber = (text: string, today: string): boolean => {
  if (!/^\d{17}[\dX]$/.test(text) || !PROVINCES.has(text.slice(0, 2))) return false;
  const birthday = birthdayOf(text);
  return (
    isDay(birthday) &&
    birthday >= FIRST_BIRTHDAY &&
    birthday <= today &&
    text.endsWith(checkCharacterOf(text.slice(0, 17)))
  );
};

/** The year of birth that an ID number says. */
export const birthYearOf = (idNumber: string): number => Number(idNumber.slice(6, 10));
