// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { Talent as _shuangzhao_talent_v1_Talent, Talent__Output as _shuangzhao_talent_v1_Talent__Output } from '../../../shuangzhao/talent/v1/Talent.js';

export interface PutTalentResponse {
  'talent'?: (_shuangzhao_talent_v1_Talent | null);
}

export interface PutTalentResponse__Output {
  'talent': (_shuangzhao_talent_v1_Talent__Output | null);
}
