// Original file: protos/shuangzhao/talent/v1/needs.proto


export interface MatchNeedRequest {
  'id'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface MatchNeedRequest__Output {
  'id': (string);
  'limit': (number);
  'cursor': (string);
}
