// Original file: protos/shuangzhao/talent/v1/needs.proto

import type { Need as _shuangzhao_talent_v1_Need, Need__Output as _shuangzhao_talent_v1_Need__Output } from '../../../shuangzhao/talent/v1/Need.js';
import type { MatchPart as _shuangzhao_talent_v1_MatchPart, MatchPart__Output as _shuangzhao_talent_v1_MatchPart__Output } from '../../../shuangzhao/talent/v1/MatchPart.js';

export interface MatchedNeed {
  'need'?: (_shuangzhao_talent_v1_Need | null);
  'score'?: (number | string);
  'parts'?: (_shuangzhao_talent_v1_MatchPart)[];
  '_score'?: "score";
}

export interface MatchedNeed__Output {
  'need': (_shuangzhao_talent_v1_Need__Output | null);
  'score'?: (number);
  'parts': (_shuangzhao_talent_v1_MatchPart__Output)[];
  '_score'?: "score";
}
