// Original file: protos/shuangzhao/talent/v1/rights.proto


export interface AnswerRightsRequestRequest {
  'id'?: (string);
  'outcome'?: (string);
  'words'?: (string);
}

export interface AnswerRightsRequestRequest__Output {
  'id': (string);
  'outcome': (string);
  'words': (string);
}
