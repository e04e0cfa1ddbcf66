// Original file: protos/shuangzhao/talent/v1/talent.proto


export interface Identity {
  'name'?: (string);
  'phone'?: (string);
  'idNumber'?: (string);
  'email'?: (string);
}

export interface Identity__Output {
  'name': (string);
  'phone': (string);
  'idNumber': (string);
  'email': (string);
}
