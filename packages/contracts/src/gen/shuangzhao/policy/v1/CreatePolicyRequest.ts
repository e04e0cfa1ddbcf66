// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface CreatePolicyRequest {
  'documentJson'?: (string);
}

export interface CreatePolicyRequest__Output {
  'documentJson': (string);
}
