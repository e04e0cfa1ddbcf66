// Original file: protos/shuangzhao/talent/v1/referrals.proto


export interface ListReferralsRequest {
  'needId'?: (string);
  'talentId'?: (string);
  'state'?: (string);
  'due'?: (boolean);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface ListReferralsRequest__Output {
  'needId': (string);
  'talentId': (string);
  'state': (string);
  'due': (boolean);
  'limit': (number);
  'cursor': (string);
}
