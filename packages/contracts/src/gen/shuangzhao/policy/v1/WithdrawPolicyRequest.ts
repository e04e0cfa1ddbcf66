// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface WithdrawPolicyRequest {
  'id'?: (string);
  'reason'?: (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}

export interface WithdrawPolicyRequest__Output {
  'id': (string);
  'reason': (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}
