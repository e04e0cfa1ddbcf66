// Original file: protos/shuangzhao/talent/v1/referrals.proto


export interface GetReferralRequest {
  'id'?: (string);
}

export interface GetReferralRequest__Output {
  'id': (string);
}
