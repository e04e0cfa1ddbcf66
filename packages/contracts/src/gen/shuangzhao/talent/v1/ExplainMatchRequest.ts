// Original file: protos/shuangzhao/talent/v1/needs.proto


export interface ExplainMatchRequest {
  'needId'?: (string);
  'talentId'?: (string);
}

export interface ExplainMatchRequest__Output {
  'needId': (string);
  'talentId': (string);
}
