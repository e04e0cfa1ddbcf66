// Original file: protos/shuangzhao/policy/v1/policy_service.proto

export const Decision = {
  DECISION_UNSPECIFIED: 'DECISION_UNSPECIFIED',
  DECISION_MET: 'DECISION_MET',
  DECISION_UNKNOWN: 'DECISION_UNKNOWN',
  DECISION_NOT_MET: 'DECISION_NOT_MET',
} as const;

export type Decision =
  | 'DECISION_UNSPECIFIED'
  | 0
  | 'DECISION_MET'
  | 1
  | 'DECISION_UNKNOWN'
  | 2
  | 'DECISION_NOT_MET'
  | 3

export type Decision__Output = typeof Decision[keyof typeof Decision]
