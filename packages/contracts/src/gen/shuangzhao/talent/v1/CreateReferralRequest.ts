// Original file: protos/shuangzhao/talent/v1/referrals.proto


export interface CreateReferralRequest {
  'needId'?: (string);
  'talentId'?: (string);
  'note'?: (string);
}

export interface CreateReferralRequest__Output {
  'needId': (string);
  'talentId': (string);
  'note': (string);
}
