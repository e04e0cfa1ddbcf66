// Original file: protos/shuangzhao/talent/v1/saved_searches.proto


export interface DeleteSearchRequest {
  'id'?: (string);
}

export interface DeleteSearchRequest__Output {
  'id': (string);
}
