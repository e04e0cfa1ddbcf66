// Original file: protos/shuangzhao/talent/v1/needs.proto


export interface MatchPart {
  'name'?: (string);
  'weight'?: (number | string);
  'value'?: (number | string);
  'text'?: (string);
}

export interface MatchPart__Output {
  'name': (string);
  'weight': (number);
  'value': (number);
  'text': (string);
}
