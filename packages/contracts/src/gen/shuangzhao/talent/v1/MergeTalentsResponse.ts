// Original file: protos/shuangzhao/talent/v1/duplicates.proto

import type { Talent as _shuangzhao_talent_v1_Talent, Talent__Output as _shuangzhao_talent_v1_Talent__Output } from '../../../shuangzhao/talent/v1/Talent.js';

export interface MergeTalentsResponse {
  'mergeId'?: (string);
  'talent'?: (_shuangzhao_talent_v1_Talent | null);
}

export interface MergeTalentsResponse__Output {
  'mergeId': (string);
  'talent': (_shuangzhao_talent_v1_Talent__Output | null);
}
