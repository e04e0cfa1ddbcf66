// Original file: protos/shuangzhao/talent/v1/events.proto


export interface RetentionDue {
  'referralId'?: (string);
  'needId'?: (string);
  'position'?: (string);
  'months'?: (number);
  'dueOn'?: (string);
  'owner'?: (string);
}

export interface RetentionDue__Output {
  'referralId': (string);
  'needId': (string);
  'position': (string);
  'months': (number);
  'dueOn': (string);
  'owner': (string);
}
