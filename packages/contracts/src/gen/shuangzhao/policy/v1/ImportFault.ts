// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface ImportFault {
  'index'?: (number);
  'path'?: (string);
  'code'?: (string);
  'message'?: (string);
}

export interface ImportFault__Output {
  'index': (number);
  'path': (string);
  'code': (string);
  'message': (string);
}
