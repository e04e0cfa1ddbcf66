import type { Law } from './catalogue.js';
import type { PolicyDocument } from './policy-document.js';

/** Days before the last one at which it is told that a policy closes, the nearest first. */
const STAGES = [7, 30] as const;
const DAY_MS = 86_400_000;

/** A law whose last day is near. */
export interface NearingEnd {
  readonly law: Law;
  readonly lastDay: string;
  readonly daysLeft: number;
  /** Law and stage: told once. */
  readonly key: string;
}

/** The last day to apply, else the last in force; null where neither is known. */
const lastDayOf = ({ applyWindow, validTo }: PolicyDocument): string | null => applyWindow?.to ?? validTo;

/** Those of some laws that close within 30 days of a day, `YYYY-MM-DD`. */
export const nearingEnd = (laws: readonly Law[], day: string): readonly NearingEnd[] =>
  laws.flatMap((law) => {
    const lastDay = lastDayOf(law.document);
    if (lastDay === null) return [];
    const daysLeft = (Date.parse(lastDay) - Date.parse(day)) / DAY_MS;
    const stage = STAGES.find((days) => daysLeft <= days);
    return daysLeft < 0 || stage === undefined ? [] : [{ law, lastDay, daysLeft, key: `${law.key}#${String(stage)}` }];
  });
