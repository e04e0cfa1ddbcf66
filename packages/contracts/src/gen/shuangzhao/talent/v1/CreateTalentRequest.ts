// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { TalentDraft as _shuangzhao_talent_v1_TalentDraft, TalentDraft__Output as _shuangzhao_talent_v1_TalentDraft__Output } from '../../../shuangzhao/talent/v1/TalentDraft.js';

export interface CreateTalentRequest {
  'draft'?: (_shuangzhao_talent_v1_TalentDraft | null);
}

export interface CreateTalentRequest__Output {
  'draft': (_shuangzhao_talent_v1_TalentDraft__Output | null);
}
