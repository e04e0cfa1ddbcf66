// Original file: protos/shuangzhao/talent/v1/events.proto


export interface TalentMerged {
  'id'?: (string);
  'into'?: (string);
}

export interface TalentMerged__Output {
  'id': (string);
  'into': (string);
}
