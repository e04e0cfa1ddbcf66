import {
  benefitOf,
  decide,
  derive,
  type BenefitResult,
  type Facts,
  type Registry,
  type Status,
} from '@shuangzhao/eligibility';
import type { CatalogueSnapshot, Law } from './catalogue.js';
import { nearingEnd, type NearingEnd } from './closing.js';
import { factsOf } from './facts-of-policy.js';
import { isInForceOn } from './law-on-day.js';
import { changesFor, type Changed } from './match-changes.js';
import { UNMARKED, type PolicyMark } from './policy-mark.js';

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
  /** What it was told to close, by law and stage. */
  readonly warned: readonly string[];
}

/** An enterprise as it is now. */
export interface DecidableEnterprise {
  readonly sequence: number;
  readonly facts: Facts;
  /** Whether its facts have changed since they were decided, other than by an import of many. */
  readonly isNews: boolean;
  /** What it has noted, by policy. */
  readonly marks: ReadonlyMap<string, PolicyMark>;
}

/** A law that an enterprise newly meets and has to be told of. */
interface Found {
  readonly law: Law;
  readonly benefit: BenefitResult;
  /** The number of the version that it met until now, if any. */
  readonly former: number | undefined;
}

/** A law that closes soon. */
interface Closing extends Pick<NearingEnd, 'law' | 'lastDay' | 'daysLeft'> {
  readonly status: Status;
  readonly benefit: BenefitResult;
}

/** All that an enterprise has to be told at one time. */
export interface News {
  readonly found: readonly Found[];
  readonly changed: readonly Changed[];
  readonly closing: readonly Closing[];
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
 * import brought about, be it of enterprises or of policies, and not what was law already when the enterprise came. Told is also what
 * has become of the policies that it met or has marked: another text by people, the withdrawal, and on a new day that one closes soon.
 */
export const tellerOf = (catalogue: CatalogueSnapshot, day: string, registry: Registry) => {
  const tasks = new Map<number, Task>();
  const inForce = catalogue.lawsOn(day).filter(({ document }) => isInForceOn(document, day));
  const isInForce = new Set(inForce);
  const changesSince = changesFor(catalogue, day);
  const nearing = nearingEnd(inForce, day);

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
    { sequence, facts: known, isNews, marks }: DecidableEnterprise,
  ): { readonly after: Decided; readonly news: News } => {
    const isFirst = before.sequence === 0;
    const isWhole = sequence !== before.sequence || day !== before.day;
    const task = taskSince(isWhole ? ALL : before.catalogue);
    const facts = task.laws.length === 0 ? {} : factsOn(known, task, day);
    const statuses = new Map(task.laws.map((law) => [law, decide(law.document.conditions, facts)]));
    const statusOf = (law: Law) => statuses.get(law) ?? 'unknown';
    const met = task.laws.filter((law) => statusOf(law) === 'met');
    const markOf = (id: string) => marks.get(id) ?? UNMARKED;
    const isOld = new Set([...before.met, ...before.told]);

    const hasToBeTold = (law: Law): boolean => {
      if (isOld.has(law.key)) return false;
      if (law.since > before.catalogue) return !law.imported;
      if (isFirst) return false;
      return isNews || (day !== before.day && !wasMetOn(before.day, law, known, task));
    };
    const told = new Set(met.filter(hasToBeTold));

    const changes = changesSince(before);
    const found = [...told].map((law) => ({
      law,
      benefit: benefitOf(law.document, facts),
      former: changes.formerOf(law),
    }));
    const changed = isFirst
      ? []
      : changes.concerning({
          standingOf: (law) => (isInForce.has(law) ? statusOf(law) : 'notInForce'),
          isTold: (law) => told.has(law),
          isMarked: (id) => markOf(id).favourite || markOf(id).appliedOn !== null,
        });

    const isNewDay = !isFirst && day !== before.day;
    const isAwaited = (law: Law) => markOf(law.document.id).appliedOn === null;
    const isWatched = (law: Law) => statusOf(law) === 'met' || markOf(law.document.id).favourite;
    const near = nearing.filter(
      ({ law }) => told.has(law) || ((isFirst || isNewDay) && isAwaited(law) && isWatched(law)),
    );
    const isWarned = new Set(before.warned);
    const closing = near.filter(({ law, key }) => isNewDay && !told.has(law) && !isWarned.has(key));

    const after = {
      sequence,
      catalogue: catalogue.version,
      day,
      met: [...before.met.filter((key) => task.others.has(key)), ...met.map(({ key }) => key)],
      told: [...before.told, ...found.map(({ law }) => law.key)],
      warned: [...new Set([...before.warned, ...near.map(({ key }) => key)])],
    };
    const news = {
      found,
      changed,
      closing: closing.map(({ law, lastDay, daysLeft }) => ({
        law,
        lastDay,
        daysLeft,
        status: statusOf(law),
        benefit: benefitOf(law.document, facts),
      })),
    };
    return { after, news };
  };
};
