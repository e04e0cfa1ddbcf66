// Original file: protos/shuangzhao/talent/v1/rights.proto

import type { Talent as _shuangzhao_talent_v1_Talent, Talent__Output as _shuangzhao_talent_v1_Talent__Output } from '../../../shuangzhao/talent/v1/Talent.js';
import type { Referral as _shuangzhao_talent_v1_Referral, Referral__Output as _shuangzhao_talent_v1_Referral__Output } from '../../../shuangzhao/talent/v1/Referral.js';
import type { TalentAccess as _shuangzhao_talent_v1_TalentAccess, TalentAccess__Output as _shuangzhao_talent_v1_TalentAccess__Output } from '../../../shuangzhao/talent/v1/TalentAccess.js';
import type { RightsRequest as _shuangzhao_talent_v1_RightsRequest, RightsRequest__Output as _shuangzhao_talent_v1_RightsRequest__Output } from '../../../shuangzhao/talent/v1/RightsRequest.js';

export interface TalentCopy {
  'talent'?: (_shuangzhao_talent_v1_Talent | null);
  'birthYear'?: (number);
  'referrals'?: (_shuangzhao_talent_v1_Referral)[];
  'accesses'?: (_shuangzhao_talent_v1_TalentAccess)[];
  'requests'?: (_shuangzhao_talent_v1_RightsRequest)[];
}

export interface TalentCopy__Output {
  'talent': (_shuangzhao_talent_v1_Talent__Output | null);
  'birthYear': (number);
  'referrals': (_shuangzhao_talent_v1_Referral__Output)[];
  'accesses': (_shuangzhao_talent_v1_TalentAccess__Output)[];
  'requests': (_shuangzhao_talent_v1_RightsRequest__Output)[];
}
