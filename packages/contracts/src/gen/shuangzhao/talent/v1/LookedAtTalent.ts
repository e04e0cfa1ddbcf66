// Original file: protos/shuangzhao/talent/v1/saved_searches.proto

import type { Talent as _shuangzhao_talent_v1_Talent, Talent__Output as _shuangzhao_talent_v1_Talent__Output } from '../../../shuangzhao/talent/v1/Talent.js';

export interface LookedAtTalent {
  'talent'?: (_shuangzhao_talent_v1_Talent | null);
  'isNew'?: (boolean);
}

export interface LookedAtTalent__Output {
  'talent': (_shuangzhao_talent_v1_Talent__Output | null);
  'isNew': (boolean);
}
