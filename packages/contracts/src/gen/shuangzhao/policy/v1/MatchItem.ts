// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Decision as _shuangzhao_policy_v1_Decision, Decision__Output as _shuangzhao_policy_v1_Decision__Output } from '../../../shuangzhao/policy/v1/Decision.js';
import type { Benefit as _shuangzhao_policy_v1_Benefit, Benefit__Output as _shuangzhao_policy_v1_Benefit__Output } from '../../../shuangzhao/policy/v1/Benefit.js';
import type { Validity as _shuangzhao_policy_v1_Validity, Validity__Output as _shuangzhao_policy_v1_Validity__Output } from '../../../shuangzhao/policy/v1/Validity.js';
import type { GapItem as _shuangzhao_policy_v1_GapItem, GapItem__Output as _shuangzhao_policy_v1_GapItem__Output } from '../../../shuangzhao/policy/v1/GapItem.js';

export interface MatchItem {
  'policyId'?: (string);
  'title'?: (string);
  'subject'?: (string);
  'decision'?: (_shuangzhao_policy_v1_Decision);
  'benefit'?: (_shuangzhao_policy_v1_Benefit | null);
  'deadline'?: (string);
  'validity'?: (_shuangzhao_policy_v1_Validity);
  'delivery'?: (string);
  'gap'?: (_shuangzhao_policy_v1_GapItem)[];
  'missing'?: (string)[];
}

export interface MatchItem__Output {
  'policyId': (string);
  'title': (string);
  'subject': (string);
  'decision': (_shuangzhao_policy_v1_Decision__Output);
  'benefit': (_shuangzhao_policy_v1_Benefit__Output | null);
  'deadline': (string);
  'validity': (_shuangzhao_policy_v1_Validity__Output);
  'delivery': (string);
  'gap': (_shuangzhao_policy_v1_GapItem__Output)[];
  'missing': (string)[];
}
