// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface UpdatePolicyRequest {
  'id'?: (string);
  'documentJson'?: (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdatePolicyRequest__Output {
  'id': (string);
  'documentJson': (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}
