// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface LookUpTalentsRequest {
  'name'?: (string);
  'phone'?: (string);
  'idNumber'?: (string);
  'initials'?: (string);
  'purpose'?: (string);
}

export interface LookUpTalentsRequest__Output {
  'name': (string);
  'phone': (string);
  'idNumber': (string);
  'initials': (string);
  'purpose': (string);
}
