// Original file: protos/shuangzhao/talent/v1/events.proto


export interface TalentErased {
  'id'?: (string);
}

export interface TalentErased__Output {
  'id': (string);
}
