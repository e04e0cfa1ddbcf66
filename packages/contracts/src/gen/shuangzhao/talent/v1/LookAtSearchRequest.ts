// Original file: protos/shuangzhao/talent/v1/saved_searches.proto


export interface LookAtSearchRequest {
  'id'?: (string);
  'mark'?: (boolean);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface LookAtSearchRequest__Output {
  'id': (string);
  'mark': (boolean);
  'limit': (number);
  'cursor': (string);
}
