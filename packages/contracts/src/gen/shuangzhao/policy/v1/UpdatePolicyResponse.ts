// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Policy as _shuangzhao_policy_v1_Policy, Policy__Output as _shuangzhao_policy_v1_Policy__Output } from '../../../shuangzhao/policy/v1/Policy.js';

export interface UpdatePolicyResponse {
  'policy'?: (_shuangzhao_policy_v1_Policy | null);
}

export interface UpdatePolicyResponse__Output {
  'policy': (_shuangzhao_policy_v1_Policy__Output | null);
}
