// Original file: protos/shuangzhao/talent/v1/referrals.proto

import type { Referral as _shuangzhao_talent_v1_Referral, Referral__Output as _shuangzhao_talent_v1_Referral__Output } from '../../../shuangzhao/talent/v1/Referral.js';

export interface AnswerRetentionResponse {
  'referral'?: (_shuangzhao_talent_v1_Referral | null);
}

export interface AnswerRetentionResponse__Output {
  'referral': (_shuangzhao_talent_v1_Referral__Output | null);
}
