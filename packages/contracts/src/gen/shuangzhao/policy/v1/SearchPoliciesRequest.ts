// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface SearchPoliciesRequest {
  'query'?: (string);
  'category'?: (string);
  'level'?: (string);
  'region'?: (string);
  'industry'?: (string);
  'inForceOn'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface SearchPoliciesRequest__Output {
  'query': (string);
  'category': (string);
  'level': (string);
  'region': (string);
  'industry': (string);
  'inForceOn': (string);
  'limit': (number);
  'cursor': (string);
}
