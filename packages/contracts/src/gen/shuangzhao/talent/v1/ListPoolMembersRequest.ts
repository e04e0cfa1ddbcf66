// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface ListPoolMembersRequest {
  'id'?: (string);
  'stage'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface ListPoolMembersRequest__Output {
  'id': (string);
  'stage': (string);
  'limit': (number);
  'cursor': (string);
}
