// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface GetPolicyRequest {
  'id'?: (string);
}

export interface GetPolicyRequest__Output {
  'id': (string);
}
