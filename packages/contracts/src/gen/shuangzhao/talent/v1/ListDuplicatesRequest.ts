// Original file: protos/shuangzhao/talent/v1/duplicates.proto


export interface ListDuplicatesRequest {
  'state'?: (string);
  'talentId'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface ListDuplicatesRequest__Output {
  'state': (string);
  'talentId': (string);
  'limit': (number);
  'cursor': (string);
}
