// Original file: protos/shuangzhao/talent/v1/referrals.proto


export interface MoveReferralRequest {
  'id'?: (string);
  'to'?: (string);
  'note'?: (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}

export interface MoveReferralRequest__Output {
  'id': (string);
  'to': (string);
  'note': (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}
