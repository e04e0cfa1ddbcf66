// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { ImportFault as _shuangzhao_policy_v1_ImportFault, ImportFault__Output as _shuangzhao_policy_v1_ImportFault__Output } from '../../../shuangzhao/policy/v1/ImportFault.js';

export interface ImportPoliciesResponse {
  'accepted'?: (number);
  'rejected'?: (number);
  'errors'?: (_shuangzhao_policy_v1_ImportFault)[];
}

export interface ImportPoliciesResponse__Output {
  'accepted': (number);
  'rejected': (number);
  'errors': (_shuangzhao_policy_v1_ImportFault__Output)[];
}
