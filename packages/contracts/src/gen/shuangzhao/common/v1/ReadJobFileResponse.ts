// Original file: protos/shuangzhao/common/v1/jobs.proto


export interface ReadJobFileResponse {
  'content'?: (Buffer | Uint8Array | string);
  'size'?: (number);
  'name'?: (string);
  'format'?: (string);
}

export interface ReadJobFileResponse__Output {
  'content': (Buffer);
  'size': (number);
  'name': (string);
  'format': (string);
}
