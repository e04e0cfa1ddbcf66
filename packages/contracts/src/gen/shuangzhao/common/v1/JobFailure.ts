// Original file: protos/shuangzhao/common/v1/jobs.proto


export interface JobFailure {
  'code'?: (string);
  'message'?: (string);
}

export interface JobFailure__Output {
  'code': (string);
  'message': (string);
}
