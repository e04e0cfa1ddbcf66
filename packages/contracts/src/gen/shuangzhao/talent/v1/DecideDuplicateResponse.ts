// Original file: protos/shuangzhao/talent/v1/duplicates.proto


export interface DecideDuplicateResponse {
  'id'?: (string);
  'state'?: (string);
}

export interface DecideDuplicateResponse__Output {
  'id': (string);
  'state': (string);
}
