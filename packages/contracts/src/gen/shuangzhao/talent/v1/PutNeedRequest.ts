// Original file: protos/shuangzhao/talent/v1/needs.proto

import type { NeedDraft as _shuangzhao_talent_v1_NeedDraft, NeedDraft__Output as _shuangzhao_talent_v1_NeedDraft__Output } from '../../../shuangzhao/talent/v1/NeedDraft.js';

export interface PutNeedRequest {
  'id'?: (string);
  'draft'?: (_shuangzhao_talent_v1_NeedDraft | null);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}

export interface PutNeedRequest__Output {
  'id': (string);
  'draft': (_shuangzhao_talent_v1_NeedDraft__Output | null);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}
