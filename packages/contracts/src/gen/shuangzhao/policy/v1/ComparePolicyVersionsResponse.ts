// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { ClauseChange as _shuangzhao_policy_v1_ClauseChange, ClauseChange__Output as _shuangzhao_policy_v1_ClauseChange__Output } from '../../../shuangzhao/policy/v1/ClauseChange.js';

export interface ComparePolicyVersionsResponse {
  'from'?: (number);
  'to'?: (number);
  'changes'?: (_shuangzhao_policy_v1_ClauseChange)[];
}

export interface ComparePolicyVersionsResponse__Output {
  'from': (number);
  'to': (number);
  'changes': (_shuangzhao_policy_v1_ClauseChange__Output)[];
}
