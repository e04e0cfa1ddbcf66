import { validityOn } from '@shuangzhao/eligibility';
import type { Policy, PolicyVersion } from './policy.js';
import type { PolicyDocument } from './policy-document.js';

/** Whether a text is in force on a day (`YYYY-MM-DD`); one without a known end is. */
export const isInForceOn = (document: Pick<PolicyDocument, 'validFrom' | 'validTo'>, day: string): boolean =>
  ['inForce', 'endUnknown'].includes(validityOn(document, day));

/** The versions that take part in matching, oldest first: none where no version is published at present. */
export const lawsOf = (policy: Policy): readonly PolicyVersion[] =>
  policy.published === undefined
    ? []
    : policy.versions.filter(({ state }) => state === 'published' || state === 'superseded');

/** The law that governs a day: the newest that has begun by then; before any has begun, the oldest; undefined where there is none. */
export const lawOn = <Law extends { readonly document: Pick<PolicyDocument, 'validFrom'> }>(
  laws: readonly Law[],
  day: string,
): Law | undefined => laws.findLast(({ document: { validFrom } }) => validFrom === null || validFrom <= day) ?? laws[0];
