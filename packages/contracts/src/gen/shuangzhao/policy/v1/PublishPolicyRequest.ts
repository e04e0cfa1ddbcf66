// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface PublishPolicyRequest {
  'id'?: (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}

export interface PublishPolicyRequest__Output {
  'id': (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}
