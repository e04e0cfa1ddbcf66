// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface SubmitPolicyRequest {
  'id'?: (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}

export interface SubmitPolicyRequest__Output {
  'id': (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}
