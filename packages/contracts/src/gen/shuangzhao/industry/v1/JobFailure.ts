// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface JobFailure {
  'code'?: (string);
  'message'?: (string);
}

export interface JobFailure__Output {
  'code': (string);
  'message': (string);
}
