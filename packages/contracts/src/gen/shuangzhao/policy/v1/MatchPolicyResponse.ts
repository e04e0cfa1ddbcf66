// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Validity as _shuangzhao_policy_v1_Validity, Validity__Output as _shuangzhao_policy_v1_Validity__Output } from '../../../shuangzhao/policy/v1/Validity.js';
import type { Decision as _shuangzhao_policy_v1_Decision, Decision__Output as _shuangzhao_policy_v1_Decision__Output } from '../../../shuangzhao/policy/v1/Decision.js';
import type { GapItem as _shuangzhao_policy_v1_GapItem, GapItem__Output as _shuangzhao_policy_v1_GapItem__Output } from '../../../shuangzhao/policy/v1/GapItem.js';
import type { Benefit as _shuangzhao_policy_v1_Benefit, Benefit__Output as _shuangzhao_policy_v1_Benefit__Output } from '../../../shuangzhao/policy/v1/Benefit.js';

export interface MatchPolicyResponse {
  'policyId'?: (string);
  'asOf'?: (string);
  'validity'?: (_shuangzhao_policy_v1_Validity);
  'decision'?: (_shuangzhao_policy_v1_Decision);
  'explanationJson'?: (string);
  'gap'?: (_shuangzhao_policy_v1_GapItem)[];
  'missing'?: (string)[];
  'benefit'?: (_shuangzhao_policy_v1_Benefit | null);
}

export interface MatchPolicyResponse__Output {
  'policyId': (string);
  'asOf': (string);
  'validity': (_shuangzhao_policy_v1_Validity__Output);
  'decision': (_shuangzhao_policy_v1_Decision__Output);
  'explanationJson': (string);
  'gap': (_shuangzhao_policy_v1_GapItem__Output)[];
  'missing': (string)[];
  'benefit': (_shuangzhao_policy_v1_Benefit__Output | null);
}
