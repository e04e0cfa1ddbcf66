// Original file: protos/shuangzhao/talent/v1/referrals.proto


export interface RetentionCheck {
  'months'?: (number);
  'dueOn'?: (string);
  'answer'?: (string);
}

export interface RetentionCheck__Output {
  'months': (number);
  'dueOn': (string);
  'answer': (string);
}
