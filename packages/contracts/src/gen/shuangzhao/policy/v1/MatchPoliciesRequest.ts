// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Applicant as _shuangzhao_policy_v1_Applicant, Applicant__Output as _shuangzhao_policy_v1_Applicant__Output } from '../../../shuangzhao/policy/v1/Applicant.js';
import type { Decision as _shuangzhao_policy_v1_Decision, Decision__Output as _shuangzhao_policy_v1_Decision__Output } from '../../../shuangzhao/policy/v1/Decision.js';

export interface MatchPoliciesRequest {
  'applicant'?: (_shuangzhao_policy_v1_Applicant | null);
  'query'?: (string);
  'decisions'?: (_shuangzhao_policy_v1_Decision)[];
  'includeNotInForce'?: (boolean);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface MatchPoliciesRequest__Output {
  'applicant': (_shuangzhao_policy_v1_Applicant__Output | null);
  'query': (string);
  'decisions': (_shuangzhao_policy_v1_Decision__Output)[];
  'includeNotInForce': (boolean);
  'limit': (number);
  'cursor': (string);
}
