const YEARS = 5;

const yearOf = (today: string): number => Number(today.slice(0, 4));

/** The band of five years that somebody's age is in, by the year of birth alone: `30-34`. */
export const ageBandOf = (birthYear: number, today: string): string => {
  const from = Math.floor((yearOf(today) - birthYear) / YEARS) * YEARS;
  return `${from}-${from + YEARS - 1}`;
};

/** The years of birth of those who are in a band today; none for a text that is no band. */
export const birthYearsIn = (band: string, today: string): number[] => {
  const from = Number(/^(\d{1,3})-\d{1,3}$/.exec(band)?.[1] ?? NaN);
  if (from % YEARS !== 0 || band !== `${from}-${from + YEARS - 1}`) return [];
  return Array.from({ length: YEARS }, (_, at) => yearOf(today) - from - at);
};
