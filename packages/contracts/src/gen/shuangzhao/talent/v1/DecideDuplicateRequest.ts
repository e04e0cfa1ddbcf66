// Original file: protos/shuangzhao/talent/v1/duplicates.proto


export interface DecideDuplicateRequest {
  'id'?: (string);
  'decision'?: (string);
}

export interface DecideDuplicateRequest__Output {
  'id': (string);
  'decision': (string);
}
