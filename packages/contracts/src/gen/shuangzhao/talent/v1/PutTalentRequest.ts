// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { TalentDraft as _shuangzhao_talent_v1_TalentDraft, TalentDraft__Output as _shuangzhao_talent_v1_TalentDraft__Output } from '../../../shuangzhao/talent/v1/TalentDraft.js';

export interface PutTalentRequest {
  'id'?: (string);
  'draft'?: (_shuangzhao_talent_v1_TalentDraft | null);
  'expectedVersion'?: (number);
  'forget'?: (string)[];
  '_expectedVersion'?: "expectedVersion";
}

export interface PutTalentRequest__Output {
  'id': (string);
  'draft': (_shuangzhao_talent_v1_TalentDraft__Output | null);
  'expectedVersion'?: (number);
  'forget': (string)[];
  '_expectedVersion'?: "expectedVersion";
}
