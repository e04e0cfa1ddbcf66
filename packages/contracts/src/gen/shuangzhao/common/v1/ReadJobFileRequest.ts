// Original file: protos/shuangzhao/common/v1/jobs.proto


export interface ReadJobFileRequest {
  'id'?: (string);
  'offset'?: (number);
}

export interface ReadJobFileRequest__Output {
  'id': (string);
  'offset': (number);
}
