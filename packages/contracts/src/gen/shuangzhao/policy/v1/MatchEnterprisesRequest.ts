// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Decision as _shuangzhao_policy_v1_Decision, Decision__Output as _shuangzhao_policy_v1_Decision__Output } from '../../../shuangzhao/policy/v1/Decision.js';

export interface MatchEnterprisesRequest {
  'policyId'?: (string);
  'decisions'?: (_shuangzhao_policy_v1_Decision)[];
  'query'?: (string);
  'asOf'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface MatchEnterprisesRequest__Output {
  'policyId': (string);
  'decisions': (_shuangzhao_policy_v1_Decision__Output)[];
  'query': (string);
  'asOf': (string);
  'limit': (number);
  'cursor': (string);
}
