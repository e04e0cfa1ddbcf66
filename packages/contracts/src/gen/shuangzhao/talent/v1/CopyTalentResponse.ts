// Original file: protos/shuangzhao/talent/v1/rights.proto

import type { TalentCopy as _shuangzhao_talent_v1_TalentCopy, TalentCopy__Output as _shuangzhao_talent_v1_TalentCopy__Output } from '../../../shuangzhao/talent/v1/TalentCopy.js';

export interface CopyTalentResponse {
  'copy'?: (_shuangzhao_talent_v1_TalentCopy | null);
}

export interface CopyTalentResponse__Output {
  'copy': (_shuangzhao_talent_v1_TalentCopy__Output | null);
}
