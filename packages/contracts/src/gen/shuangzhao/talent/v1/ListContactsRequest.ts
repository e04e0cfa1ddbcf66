// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface ListContactsRequest {
  'id'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface ListContactsRequest__Output {
  'id': (string);
  'limit': (number);
  'cursor': (string);
}
