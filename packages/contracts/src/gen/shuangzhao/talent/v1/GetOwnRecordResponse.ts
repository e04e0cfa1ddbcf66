// Original file: protos/shuangzhao/talent/v1/rights.proto

import type { TalentCopy as _shuangzhao_talent_v1_TalentCopy, TalentCopy__Output as _shuangzhao_talent_v1_TalentCopy__Output } from '../../../shuangzhao/talent/v1/TalentCopy.js';

export interface GetOwnRecordResponse {
  'copy'?: (_shuangzhao_talent_v1_TalentCopy | null);
}

export interface GetOwnRecordResponse__Output {
  'copy': (_shuangzhao_talent_v1_TalentCopy__Output | null);
}
