import { AppError } from '@shuangzhao/platform/errors';
import type { AuditAction } from './gen/shuangzhao/common/v1/AuditAction.js';
import type { Decision } from './gen/shuangzhao/policy/v1/Decision.js';
import type { PolicyState } from './gen/shuangzhao/policy/v1/PolicyState.js';
import type { Standing } from './gen/shuangzhao/policy/v1/Standing.js';
import type { Validity } from './gen/shuangzhao/policy/v1/Validity.js';

/** Two ways between the words of the code and the names of a proto enum. */
const both = <Word extends string, Name extends string>(names: Record<Word, Name>) => {
  const words = new Map<string, Word>(Object.entries<Name>(names).map(([word, name]) => [name, word as Word]));
  return {
    toName: (word: Word): Name => names[word],
    /** Throws AppError `invalid` for a name that has no word (`…_UNSPECIFIED`, or one that the loader could not read). */
    toWord: (name: string | number): Word => {
      const word = words.get(String(name));
      if (word === undefined)
        throw new AppError('invalid', 'body.value', `${String(name)} is not a value of this enum.`);
      return word;
    },
  };
};

export const decisions = both({
  met: 'DECISION_MET',
  unknown: 'DECISION_UNKNOWN',
  notMet: 'DECISION_NOT_MET',
} as const satisfies Record<string, keyof typeof Decision>);

export const standings = both({
  met: 'STANDING_MET',
  unknown: 'STANDING_UNKNOWN',
  notMet: 'STANDING_NOT_MET',
  notInForce: 'STANDING_NOT_IN_FORCE',
  withdrawn: 'STANDING_WITHDRAWN',
} as const satisfies Record<string, keyof typeof Standing>);

export const validities = both({
  inForce: 'VALIDITY_IN_FORCE',
  endUnknown: 'VALIDITY_END_UNKNOWN',
  expired: 'VALIDITY_EXPIRED',
  notYet: 'VALIDITY_NOT_YET',
} as const satisfies Record<string, keyof typeof Validity>);

export const policyStates = both({
  draft: 'POLICY_STATE_DRAFT',
  inReview: 'POLICY_STATE_IN_REVIEW',
  approved: 'POLICY_STATE_APPROVED',
  published: 'POLICY_STATE_PUBLISHED',
  superseded: 'POLICY_STATE_SUPERSEDED',
  withdrawn: 'POLICY_STATE_WITHDRAWN',
} as const satisfies Record<string, keyof typeof PolicyState>);

export const auditActions = both({
  created: 'AUDIT_ACTION_CREATED',
  changed: 'AUDIT_ACTION_CHANGED',
  removed: 'AUDIT_ACTION_REMOVED',
} as const satisfies Record<string, keyof typeof AuditAction>);
