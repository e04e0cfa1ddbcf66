// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface MatchCounts {
  'met'?: (number);
  'unknown'?: (number);
  'notMet'?: (number);
  'notInForce'?: (number);
}

export interface MatchCounts__Output {
  'met': (number);
  'unknown': (number);
  'notMet': (number);
  'notInForce': (number);
}
