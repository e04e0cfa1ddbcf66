// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { PolicyMark as _shuangzhao_policy_v1_PolicyMark, PolicyMark__Output as _shuangzhao_policy_v1_PolicyMark__Output } from '../../../shuangzhao/policy/v1/PolicyMark.js';

export interface ListPolicyMarksResponse {
  'items'?: (_shuangzhao_policy_v1_PolicyMark)[];
  'nextCursor'?: (string);
  'total'?: (number);
}

export interface ListPolicyMarksResponse__Output {
  'items': (_shuangzhao_policy_v1_PolicyMark__Output)[];
  'nextCursor': (string);
  'total': (number);
}
