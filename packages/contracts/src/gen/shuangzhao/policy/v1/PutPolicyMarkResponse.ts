// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { PolicyMark as _shuangzhao_policy_v1_PolicyMark, PolicyMark__Output as _shuangzhao_policy_v1_PolicyMark__Output } from '../../../shuangzhao/policy/v1/PolicyMark.js';

export interface PutPolicyMarkResponse {
  'mark'?: (_shuangzhao_policy_v1_PolicyMark | null);
}

export interface PutPolicyMarkResponse__Output {
  'mark': (_shuangzhao_policy_v1_PolicyMark__Output | null);
}
