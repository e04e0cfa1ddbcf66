// Original file: protos/shuangzhao/talent/v1/needs.proto


export interface ReferralCount {
  'state'?: (string);
  'count'?: (number);
}

export interface ReferralCount__Output {
  'state': (string);
  'count': (number);
}
