/** A number (yuan, ratio, count), a yes or no, a text, a day (`YYYY-MM-DD`) or a list of texts. */
export type FactValue = number | boolean | string | readonly string[];

/** Values by fact name; an absent or null one is unknown. */
export type Facts = Readonly<Record<string, FactValue | null | undefined>>;

/** Where a value comes from and the day it is dated. */
export interface Provenance {
  readonly source: string | null;
  readonly date: string | null;
}

/** What is known of one subject: values, and where each one comes from as far as that is recorded. */
export interface Knowledge {
  readonly facts: Facts;
  readonly provenance: Readonly<Record<string, Provenance>>;
}

/** One entry of a fact's history; a null value forgets the fact from that day on. */
export interface DatedFact extends Provenance {
  readonly fact: string;
  readonly value: FactValue | null;
  readonly date: string;
}

/** Of each fact the newest value dated `day` or before; of two values of one day, the later entry. */
export const knownOn = (history: readonly DatedFact[], day: string): Knowledge => {
  const newest = new Map<string, DatedFact>();
  for (const entry of history) {
    if (entry.date <= day && entry.date >= (newest.get(entry.fact)?.date ?? '')) newest.set(entry.fact, entry);
  }
  const known = [...newest.values()].filter(({ value }) => value !== null);
  return {
    facts: Object.fromEntries(known.map(({ fact, value }) => [fact, value])),
    provenance: Object.fromEntries(known.map(({ fact, source, date }) => [fact, { source, date }])),
  };
};

/** The knowledge with `change` laid over it, all of one provenance; null forgets a fact. */
export const overlay = (known: Knowledge, change: Facts, provenance: Provenance): Knowledge => ({
  facts: { ...known.facts, ...change },
  provenance: {
    ...known.provenance,
    ...Object.fromEntries(Object.keys(change).map((fact) => [fact, provenance])),
  },
});
