// Original file: protos/shuangzhao/talent/v1/rights.proto


export interface ListRightsRequestsRequest {
  'talentId'?: (string);
  'state'?: (string);
  'due'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface ListRightsRequestsRequest__Output {
  'talentId': (string);
  'state': (string);
  'due': (string);
  'limit': (number);
  'cursor': (string);
}
