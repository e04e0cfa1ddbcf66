import { benefitOf, decide, derive, type BenefitResult, type Facts, type Registry } from '@shuangzhao/eligibility';
import type { CatalogueSnapshot, Law } from './catalogue.js';
import { factsOf } from './facts-of-policy.js';
import { isInForceOn } from './law-on-day.js';

/** What was decided of an enterprise, and by what. `met` and `told` hold keys of laws. */
export interface Decided {
  /** The version of the enterprise whose facts were decided; 0: none yet. */
  readonly sequence: number;
  /** The count of the catalogue; where nothing was decided yet, that of the moment when the enterprise came. */
  readonly catalogue: number;
  readonly day: string;
  /** In force and met. */
  readonly met: readonly string[];
  /** All that it was ever told. */
  readonly told: readonly string[];
}

/** An enterprise as it is now. */
export interface DecidableEnterprise {
  readonly sequence: number;
  readonly facts: Facts;
  /** Whether its facts have changed since they were decided, other than by an import of many. */
  readonly isNews: boolean;
}

/** A law that an enterprise newly meets and has to be told of. */
export interface Found {
  readonly law: Law;
  readonly benefit: BenefitResult;
}

/** The laws to decide, the facts that matter to them, and the keys of those whose last decision still holds. */
interface Task {
  readonly laws: readonly Law[];
  readonly facts: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const ALL = -1;

/**
 * Decides one enterprise after the other for a moment of the catalogue and a day: all laws where its facts or the day have changed, else
 * those of the policies that have. Told is what it meets now, did not meet by the former decision and was never told; but not what an
 * import brought about, be it of enterprises or of policies, and not what was law already when the enterprise came.
 */
export const tellerOf = (catalogue: CatalogueSnapshot, day: string, registry: Registry) => {
  const tasks = new Map<number, Task>();
  const inForce = catalogue.lawsOn(day).filter(({ document }) => isInForceOn(document, day));

  /** What to do where the former decision was made at this count of the catalogue. */
  const taskSince = (count: number): Task => {
    const known = tasks.get(count);
    if (known !== undefined) return known;
    const laws = inForce.filter(({ changed }) => changed > count);
    const task = {
      laws,
      facts: new Set(laws.flatMap(({ document }) => [...factsOf(document, registry)])),
      others: new Set(inForce.filter(({ changed }) => changed <= count).map(({ key }) => key)),
    };
    tasks.set(count, task);
    return task;
  };

  const factsOn = (known: Facts, { facts }: Task, asOf: string): Facts => {
    const matter = Object.fromEntries([...facts].map((fact) => [fact, known[fact]]));
    return derive({ facts: matter, provenance: {} }, asOf).facts;
  };

  /** Whether these facts met the law on a former day too. */
  const wasMetOn = (asOf: string, law: Law, known: Facts, task: Task): boolean =>
    catalogue.oneOn(law.document.id, asOf) === law.document &&
    isInForceOn(law.document, asOf) &&
    decide(law.document.conditions, factsOn(known, task, asOf)) === 'met';

  return (
    before: Decided,
    { sequence, facts: known, isNews }: DecidableEnterprise,
  ): { readonly after: Decided; readonly found: readonly Found[] } => {
    const isFirst = before.sequence === 0;
    const isWhole = sequence !== before.sequence || day !== before.day;
    const task = taskSince(isWhole ? ALL : before.catalogue);
    const facts = task.laws.length === 0 ? {} : factsOn(known, task, day);
    const met = task.laws.filter(({ document }) => decide(document.conditions, facts) === 'met');
    const isOld = new Set([...before.met, ...before.told]);

    const hasToBeTold = (law: Law): boolean => {
      if (isOld.has(law.key)) return false;
      if (law.since > before.catalogue) return !law.imported;
      if (isFirst) return false;
      return isNews || (day !== before.day && !wasMetOn(before.day, law, known, task));
    };

    const found = met.filter(hasToBeTold).map((law) => ({ law, benefit: benefitOf(law.document, facts) }));
    const after = {
      sequence,
      catalogue: catalogue.version,
      day,
      met: [...before.met.filter((key) => task.others.has(key)), ...met.map(({ key }) => key)],
      told: [...before.told, ...found.map(({ law }) => law.key)],
    };
    return { after, found };
  };
};
