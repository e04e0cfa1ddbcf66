// Original file: protos/shuangzhao/talent/v1/needs.proto


export interface MatchTalentRequest {
  'id'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface MatchTalentRequest__Output {
  'id': (string);
  'limit': (number);
  'cursor': (string);
}
