// Original file: protos/shuangzhao/talent/v1/referrals.proto

import type { Referral as _shuangzhao_talent_v1_Referral, Referral__Output as _shuangzhao_talent_v1_Referral__Output } from '../../../shuangzhao/talent/v1/Referral.js';

export interface ListReferralsResponse {
  'items'?: (_shuangzhao_talent_v1_Referral)[];
  'nextCursor'?: (string);
  'total'?: (number);
}

export interface ListReferralsResponse__Output {
  'items': (_shuangzhao_talent_v1_Referral__Output)[];
  'nextCursor': (string);
  'total': (number);
}
