// Original file: protos/shuangzhao/talent/v1/needs.proto


export interface ListNeedsRequest {
  'uscc'?: (string);
  'state'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface ListNeedsRequest__Output {
  'uscc': (string);
  'state': (string);
  'limit': (number);
  'cursor': (string);
}
