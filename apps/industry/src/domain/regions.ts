/** Industries that a region leads with, as one source says. */
interface LeadingIndustries {
  readonly industries: readonly string[];
  /** Null where the source does not say. */
  readonly year: number | null;
  readonly source: string;
  readonly note: string | null;
}

/** A region or park between two days, both included; null: not known, or still so. */
export interface Region {
  /** GB/T 2260, or our own mark where there is none (`hn-maoji`). */
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'city' | 'district' | 'county' | 'park';
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Codes that its area went to. */
  readonly successors: readonly string[];
  readonly source: string;
  readonly leadingIndustries: readonly LeadingIndustries[];
}

const hasEnded = ({ validTo }: Region, day: string): boolean => validTo !== null && validTo < day;

/** The regions through time. */
export class Regions {
  readonly #byCode: ReadonlyMap<string, Region>;

  /** Throws Error for a code twice, or a region that ended without a known successor. */
  constructor(regions: readonly Region[]) {
    this.#byCode = new Map(regions.map((region) => [region.code, region]));
    if (this.#byCode.size !== regions.length) throw new Error('A region code is there twice.');
    for (const { code, validTo, successors } of regions)
      if (
        (validTo !== null && successors.length === 0) ||
        !successors.every((successor) => this.#byCode.has(successor))
      )
        throw new Error(`Nobody knows where the area of region ${code} went.`);
  }

  /** Those that exist on a day (`YYYY-MM-DD`), in the order of the data. */
  on(day: string): Region[] {
    return [...this.#byCode.values()].filter((region) => (region.validFrom ?? day) <= day && !hasEnded(region, day));
  }

  /** The region of this code where it had ended before the day. */
  endedBefore(day: string, code: string): Region | undefined {
    const region = this.#byCode.get(code);
    return region && hasEnded(region, day) ? region : undefined;
  }

  /** The codes that hold the area of a code on a day: itself while it lasts, else its successors, theirs, and so on. */
  successorsOn(day: string, code: string): string[] {
    const seen = new Set<string>();
    const walk = (at: string): string[] => {
      if (seen.has(at)) return [];
      seen.add(at);
      return this.endedBefore(day, at)?.successors.flatMap(walk) ?? [at];
    };
    return walk(code);
  }
}
