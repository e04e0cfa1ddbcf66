// Original file: protos/shuangzhao/policy/v1/policy_service.proto

export const Validity = {
  VALIDITY_UNSPECIFIED: 'VALIDITY_UNSPECIFIED',
  VALIDITY_IN_FORCE: 'VALIDITY_IN_FORCE',
  VALIDITY_END_UNKNOWN: 'VALIDITY_END_UNKNOWN',
  VALIDITY_EXPIRED: 'VALIDITY_EXPIRED',
  VALIDITY_NOT_YET: 'VALIDITY_NOT_YET',
} as const;

export type Validity =
  | 'VALIDITY_UNSPECIFIED'
  | 0
  | 'VALIDITY_IN_FORCE'
  | 1
  | 'VALIDITY_END_UNKNOWN'
  | 2
  | 'VALIDITY_EXPIRED'
  | 3
  | 'VALIDITY_NOT_YET'
  | 4

export type Validity__Output = typeof Validity[keyof typeof Validity]
