// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Outcome as _shuangzhao_policy_v1_Outcome, Outcome__Output as _shuangzhao_policy_v1_Outcome__Output } from '../../../shuangzhao/policy/v1/Outcome.js';

export interface WhatIfResponse {
  'before'?: (_shuangzhao_policy_v1_Outcome | null);
  'after'?: (_shuangzhao_policy_v1_Outcome | null);
}

export interface WhatIfResponse__Output {
  'before': (_shuangzhao_policy_v1_Outcome__Output | null);
  'after': (_shuangzhao_policy_v1_Outcome__Output | null);
}
