// Original file: protos/shuangzhao/talent/v1/rights.proto


export interface ListOwnRequestsRequest {
  'limit'?: (number);
  'cursor'?: (string);
}

export interface ListOwnRequestsRequest__Output {
  'limit': (number);
  'cursor': (string);
}
