import type { Status } from '@shuangzhao/eligibility';
import { readKey, type CatalogueSnapshot, type Law, type Withdrawn } from './catalogue.js';

/** A policy with another text than before, or withdrawn, and how the enterprise stands to it now. */
export interface Changed {
  readonly law: Pick<Law, 'number' | 'document'>;
  readonly standing: Status | 'notInForce' | 'withdrawn';
  /** The number of the version that it met until now, if any. */
  readonly former: number | undefined;
}

/** What was decided before, as far as it matters here. */
interface Before {
  readonly catalogue: number;
  readonly day: string;
  readonly met: readonly string[];
}

/** What is known of an enterprise now. */
interface Present {
  readonly standingOf: (law: Law) => Status | 'notInForce';
  /** Whether it is told anyhow that it newly meets this. */
  readonly isTold: (law: Law) => boolean;
  readonly isMarked: (policyId: string) => boolean;
}

const numberOf = (key: string | undefined): number | undefined => (key === undefined ? undefined : readKey(key).number);

/**
 * Finds what people have made of the policies since one former decision after the other: laws that took the place of others or began,
 * and withdrawals. It concerns those who met the former text and do not meet the new one, and those who have marked the policy.
 */
export const changesFor = (catalogue: CatalogueSnapshot, day: string) => {
  const laws = new Map<string, readonly Law[]>();
  const withdrawals = new Map<number, readonly Withdrawn[]>();

  const lawsSince = ({ catalogue: count, day: then }: Before): readonly Law[] => {
    const moment = `${then} ${String(count)}`;
    const known = laws.get(moment);
    if (known !== undefined) return known;
    const isOther = ({ document }: Law) => day !== then && catalogue.oneOn(document.id, then) !== document;
    const changed = catalogue.lawsOn(day).filter((law) => !law.imported && (law.since > count || isOther(law)));
    laws.set(moment, changed);
    return changed;
  };
  const withdrawnSince = (count: number): readonly Withdrawn[] => {
    const known = withdrawals.get(count) ?? catalogue.withdrawnAfter(count);
    withdrawals.set(count, known);
    return known;
  };

  return (before: Before) => {
    const changed = lawsSince(before);
    const withdrawn = withdrawnSince(before.catalogue);
    const former = new Map(
      changed.length + withdrawn.length === 0 ? [] : before.met.map((key) => [readKey(key).policy, key] as const),
    );
    return {
      /** The number of the version that was met until a law took its place. */
      formerOf: (law: Law): number | undefined =>
        changed.includes(law) ? numberOf(former.get(law.document.id)) : undefined,
      concerning: ({ standingOf, isTold, isMarked }: Present): readonly Changed[] => [
        ...changed.flatMap((law) => {
          const key = former.get(law.document.id);
          if (key === law.key || isTold(law)) return [];
          const standing = standingOf(law);
          const isLost = key !== undefined && standing !== 'met';
          return isLost || isMarked(law.document.id) ? [{ law, standing, former: numberOf(key) }] : [];
        }),
        ...withdrawn.flatMap((law) => {
          const key = former.get(law.document.id);
          const concerns = key !== undefined || isMarked(law.document.id);
          return concerns ? [{ law, standing: 'withdrawn' as const, former: numberOf(key) }] : [];
        }),
      ],
    };
  };
};
