// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Applicant as _shuangzhao_policy_v1_Applicant, Applicant__Output as _shuangzhao_policy_v1_Applicant__Output } from '../../../shuangzhao/policy/v1/Applicant.js';

export interface MatchPolicyRequest {
  'policyId'?: (string);
  'applicant'?: (_shuangzhao_policy_v1_Applicant | null);
}

export interface MatchPolicyRequest__Output {
  'policyId': (string);
  'applicant': (_shuangzhao_policy_v1_Applicant__Output | null);
}
