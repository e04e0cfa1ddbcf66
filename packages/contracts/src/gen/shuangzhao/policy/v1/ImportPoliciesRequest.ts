// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface ImportPoliciesRequest {
  'documentJson'?: (string)[];
  'publish'?: (boolean);
}

export interface ImportPoliciesRequest__Output {
  'documentJson': (string)[];
  'publish': (boolean);
}
