// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface BestCombination {
  'total'?: (number | string);
  'policyIds'?: (string)[];
}

export interface BestCombination__Output {
  'total': (number);
  'policyIds': (string)[];
}
