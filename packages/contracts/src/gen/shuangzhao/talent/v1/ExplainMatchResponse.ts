// Original file: protos/shuangzhao/talent/v1/needs.proto

import type { Exclusion as _shuangzhao_talent_v1_Exclusion, Exclusion__Output as _shuangzhao_talent_v1_Exclusion__Output } from '../../../shuangzhao/talent/v1/Exclusion.js';
import type { MatchPart as _shuangzhao_talent_v1_MatchPart, MatchPart__Output as _shuangzhao_talent_v1_MatchPart__Output } from '../../../shuangzhao/talent/v1/MatchPart.js';

export interface ExplainMatchResponse {
  'exclusions'?: (_shuangzhao_talent_v1_Exclusion)[];
  'score'?: (number | string);
  'parts'?: (_shuangzhao_talent_v1_MatchPart)[];
  'referral'?: (string);
  '_score'?: "score";
}

export interface ExplainMatchResponse__Output {
  'exclusions': (_shuangzhao_talent_v1_Exclusion__Output)[];
  'score'?: (number);
  'parts': (_shuangzhao_talent_v1_MatchPart__Output)[];
  'referral': (string);
  '_score'?: "score";
}
