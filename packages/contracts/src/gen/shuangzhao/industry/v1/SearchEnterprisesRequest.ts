// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface SearchEnterprisesRequest {
  'query'?: (string);
  'industry'?: (string);
  'region'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface SearchEnterprisesRequest__Output {
  'query': (string);
  'industry': (string);
  'region': (string);
  'limit': (number);
  'cursor': (string);
}
