// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface ComparePolicyVersionsRequest {
  'id'?: (string);
  'to'?: (number);
  'from'?: (number);
}

export interface ComparePolicyVersionsRequest__Output {
  'id': (string);
  'to': (number);
  'from': (number);
}
