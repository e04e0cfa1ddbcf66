// Original file: protos/shuangzhao/talent/v1/duplicates.proto


export interface MergeTalentsRequest {
  'id'?: (string);
  'otherId'?: (string);
}

export interface MergeTalentsRequest__Output {
  'id': (string);
  'otherId': (string);
}
