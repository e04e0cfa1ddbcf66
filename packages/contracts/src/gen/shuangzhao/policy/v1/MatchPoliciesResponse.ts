// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { MatchCounts as _shuangzhao_policy_v1_MatchCounts, MatchCounts__Output as _shuangzhao_policy_v1_MatchCounts__Output } from '../../../shuangzhao/policy/v1/MatchCounts.js';
import type { MatchItem as _shuangzhao_policy_v1_MatchItem, MatchItem__Output as _shuangzhao_policy_v1_MatchItem__Output } from '../../../shuangzhao/policy/v1/MatchItem.js';
import type { Question as _shuangzhao_policy_v1_Question, Question__Output as _shuangzhao_policy_v1_Question__Output } from '../../../shuangzhao/policy/v1/Question.js';
import type { BestCombination as _shuangzhao_policy_v1_BestCombination, BestCombination__Output as _shuangzhao_policy_v1_BestCombination__Output } from '../../../shuangzhao/policy/v1/BestCombination.js';

export interface MatchPoliciesResponse {
  'asOf'?: (string);
  'counts'?: (_shuangzhao_policy_v1_MatchCounts | null);
  'nextCursor'?: (string);
  'items'?: (_shuangzhao_policy_v1_MatchItem)[];
  'questions'?: (_shuangzhao_policy_v1_Question)[];
  'bestCombination'?: (_shuangzhao_policy_v1_BestCombination | null);
}

export interface MatchPoliciesResponse__Output {
  'asOf': (string);
  'counts': (_shuangzhao_policy_v1_MatchCounts__Output | null);
  'nextCursor': (string);
  'items': (_shuangzhao_policy_v1_MatchItem__Output)[];
  'questions': (_shuangzhao_policy_v1_Question__Output)[];
  'bestCombination': (_shuangzhao_policy_v1_BestCombination__Output | null);
}
