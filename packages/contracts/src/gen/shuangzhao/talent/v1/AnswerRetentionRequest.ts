// Original file: protos/shuangzhao/talent/v1/referrals.proto


export interface AnswerRetentionRequest {
  'id'?: (string);
  'months'?: (number);
  'answer'?: (string);
}

export interface AnswerRetentionRequest__Output {
  'id': (string);
  'months': (number);
  'answer': (string);
}
