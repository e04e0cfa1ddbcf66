// Original file: protos/shuangzhao/policy/v1/events.proto

export const Standing = {
  STANDING_UNSPECIFIED: 'STANDING_UNSPECIFIED',
  STANDING_MET: 'STANDING_MET',
  STANDING_UNKNOWN: 'STANDING_UNKNOWN',
  STANDING_NOT_MET: 'STANDING_NOT_MET',
  STANDING_NOT_IN_FORCE: 'STANDING_NOT_IN_FORCE',
  STANDING_WITHDRAWN: 'STANDING_WITHDRAWN',
} as const;

export type Standing =
  | 'STANDING_UNSPECIFIED'
  | 0
  | 'STANDING_MET'
  | 1
  | 'STANDING_UNKNOWN'
  | 2
  | 'STANDING_NOT_MET'
  | 3
  | 'STANDING_NOT_IN_FORCE'
  | 4
  | 'STANDING_WITHDRAWN'
  | 5

export type Standing__Output = typeof Standing[keyof typeof Standing]
