// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface MovePoolMembersRequest {
  'id'?: (string);
  'talentIds'?: (string)[];
  'stage'?: (string);
}

export interface MovePoolMembersRequest__Output {
  'id': (string);
  'talentIds': (string)[];
  'stage': (string);
}
