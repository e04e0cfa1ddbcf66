// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface MovePoolMembersResponse {
  'moveId'?: (string);
  'moved'?: (number);
}

export interface MovePoolMembersResponse__Output {
  'moveId': (string);
  'moved': (number);
}
