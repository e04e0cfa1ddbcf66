// Original file: protos/shuangzhao/talent/v1/referrals.proto

import type { Talent as _shuangzhao_talent_v1_Talent, Talent__Output as _shuangzhao_talent_v1_Talent__Output } from '../../../shuangzhao/talent/v1/Talent.js';
import type { Need as _shuangzhao_talent_v1_Need, Need__Output as _shuangzhao_talent_v1_Need__Output } from '../../../shuangzhao/talent/v1/Need.js';
import type { ReferralStep as _shuangzhao_talent_v1_ReferralStep, ReferralStep__Output as _shuangzhao_talent_v1_ReferralStep__Output } from '../../../shuangzhao/talent/v1/ReferralStep.js';
import type { RetentionCheck as _shuangzhao_talent_v1_RetentionCheck, RetentionCheck__Output as _shuangzhao_talent_v1_RetentionCheck__Output } from '../../../shuangzhao/talent/v1/RetentionCheck.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface Referral {
  'id'?: (string);
  'talent'?: (_shuangzhao_talent_v1_Talent | null);
  'need'?: (_shuangzhao_talent_v1_Need | null);
  'state'?: (string);
  'steps'?: (_shuangzhao_talent_v1_ReferralStep)[];
  'retention'?: (_shuangzhao_talent_v1_RetentionCheck)[];
  'next'?: (string)[];
  'dueMonths'?: (number);
  'version'?: (number);
  'createdAt'?: (_google_protobuf_Timestamp | null);
  'updatedAt'?: (_google_protobuf_Timestamp | null);
}

export interface Referral__Output {
  'id': (string);
  'talent': (_shuangzhao_talent_v1_Talent__Output | null);
  'need': (_shuangzhao_talent_v1_Need__Output | null);
  'state': (string);
  'steps': (_shuangzhao_talent_v1_ReferralStep__Output)[];
  'retention': (_shuangzhao_talent_v1_RetentionCheck__Output)[];
  'next': (string)[];
  'dueMonths': (number);
  'version': (number);
  'createdAt': (_google_protobuf_Timestamp__Output | null);
  'updatedAt': (_google_protobuf_Timestamp__Output | null);
}
