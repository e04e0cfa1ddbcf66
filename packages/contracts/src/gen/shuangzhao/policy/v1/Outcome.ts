// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Decision as _shuangzhao_policy_v1_Decision, Decision__Output as _shuangzhao_policy_v1_Decision__Output } from '../../../shuangzhao/policy/v1/Decision.js';
import type { GapItem as _shuangzhao_policy_v1_GapItem, GapItem__Output as _shuangzhao_policy_v1_GapItem__Output } from '../../../shuangzhao/policy/v1/GapItem.js';
import type { Benefit as _shuangzhao_policy_v1_Benefit, Benefit__Output as _shuangzhao_policy_v1_Benefit__Output } from '../../../shuangzhao/policy/v1/Benefit.js';

export interface Outcome {
  'decision'?: (_shuangzhao_policy_v1_Decision);
  'gap'?: (_shuangzhao_policy_v1_GapItem)[];
  'missing'?: (string)[];
  'benefit'?: (_shuangzhao_policy_v1_Benefit | null);
}

export interface Outcome__Output {
  'decision': (_shuangzhao_policy_v1_Decision__Output);
  'gap': (_shuangzhao_policy_v1_GapItem__Output)[];
  'missing': (string)[];
  'benefit': (_shuangzhao_policy_v1_Benefit__Output | null);
}
