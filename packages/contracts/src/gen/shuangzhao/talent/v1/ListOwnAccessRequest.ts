// Original file: protos/shuangzhao/talent/v1/rights.proto


export interface ListOwnAccessRequest {
  'limit'?: (number);
  'cursor'?: (string);
}

export interface ListOwnAccessRequest__Output {
  'limit': (number);
  'cursor': (string);
}
