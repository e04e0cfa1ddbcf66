// Original file: protos/shuangzhao/talent/v1/needs.proto

import type { Talent as _shuangzhao_talent_v1_Talent, Talent__Output as _shuangzhao_talent_v1_Talent__Output } from '../../../shuangzhao/talent/v1/Talent.js';
import type { MatchPart as _shuangzhao_talent_v1_MatchPart, MatchPart__Output as _shuangzhao_talent_v1_MatchPart__Output } from '../../../shuangzhao/talent/v1/MatchPart.js';

export interface MatchedTalent {
  'talent'?: (_shuangzhao_talent_v1_Talent | null);
  'score'?: (number | string);
  'parts'?: (_shuangzhao_talent_v1_MatchPart)[];
  'referral'?: (string);
}

export interface MatchedTalent__Output {
  'talent': (_shuangzhao_talent_v1_Talent__Output | null);
  'score': (number);
  'parts': (_shuangzhao_talent_v1_MatchPart__Output)[];
  'referral': (string);
}
