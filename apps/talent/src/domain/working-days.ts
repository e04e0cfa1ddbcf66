const DAY_MS = 24 * 3_600_000;

/** The official table of one year: which days are free and which weekend days are worked. */
export interface WorkingYear {
  readonly year: number;
  readonly holidays: readonly { readonly from: string; readonly to: string }[];
  readonly workdays: readonly string[];
}

const momentOf = (day: string): number => new Date(`${day}T00:00:00Z`).getTime();
const dayAt = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** The working days of China: Monday to Friday, but for holidays, and with the weekend days that make up for them. A year without a table has weekends alone. */
export class WorkingDays {
  readonly #years: ReadonlyMap<number, WorkingYear>;

  constructor(years: readonly WorkingYear[]) {
    this.#years = new Map(years.map((year) => [year.year, year]));
  }

  /** Whether a day is worked. */
  isWorked(day: string): boolean {
    const table = this.#years.get(Number(day.slice(0, 4)));
    if (table?.workdays.includes(day)) return true;
    if (table?.holidays.some(({ from, to }) => from <= day && day <= to)) return false;
    return ![0, 6].includes(new Date(momentOf(day)).getUTCDay());
  }

  /** The day so many working days after a day, or before it where there are fewer than none. */
  shifted(day: string, count: number): string {
    const step = count < 0 ? -DAY_MS : DAY_MS;
    let moment = momentOf(day);
    for (let left = Math.abs(count); left > 0;) {
      moment += step;
      if (this.isWorked(dayAt(moment))) left -= 1;
    }
    return dayAt(moment);
  }
}
