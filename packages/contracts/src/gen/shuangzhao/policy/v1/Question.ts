// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface Question {
  'fact'?: (string);
  'text'?: (string);
  'settles'?: (number);
  'money'?: (number | string);
}

export interface Question__Output {
  'fact': (string);
  'text': (string);
  'settles': (number);
  'money': (number);
}
