// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface ListPolicyMarksRequest {
  'uscc'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface ListPolicyMarksRequest__Output {
  'uscc': (string);
  'limit': (number);
  'cursor': (string);
}
