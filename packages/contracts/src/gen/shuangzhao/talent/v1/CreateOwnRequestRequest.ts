// Original file: protos/shuangzhao/talent/v1/rights.proto


export interface CreateOwnRequestRequest {
  'kind'?: (string);
  'words'?: (string);
}

export interface CreateOwnRequestRequest__Output {
  'kind': (string);
  'words': (string);
}
