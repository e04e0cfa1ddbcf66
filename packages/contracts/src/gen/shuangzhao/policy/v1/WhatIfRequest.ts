// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Applicant as _shuangzhao_policy_v1_Applicant, Applicant__Output as _shuangzhao_policy_v1_Applicant__Output } from '../../../shuangzhao/policy/v1/Applicant.js';
import type { Value as _shuangzhao_common_v1_Value, Value__Output as _shuangzhao_common_v1_Value__Output } from '../../../shuangzhao/common/v1/Value.js';

export interface WhatIfRequest {
  'policyId'?: (string);
  'applicant'?: (_shuangzhao_policy_v1_Applicant | null);
  'change'?: ({[key: string]: _shuangzhao_common_v1_Value});
}

export interface WhatIfRequest__Output {
  'policyId': (string);
  'applicant': (_shuangzhao_policy_v1_Applicant__Output | null);
  'change': ({[key: string]: _shuangzhao_common_v1_Value__Output});
}
