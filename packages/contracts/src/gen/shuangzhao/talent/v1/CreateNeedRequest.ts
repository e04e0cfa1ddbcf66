// Original file: protos/shuangzhao/talent/v1/needs.proto

import type { NeedDraft as _shuangzhao_talent_v1_NeedDraft, NeedDraft__Output as _shuangzhao_talent_v1_NeedDraft__Output } from '../../../shuangzhao/talent/v1/NeedDraft.js';

export interface CreateNeedRequest {
  'uscc'?: (string);
  'draft'?: (_shuangzhao_talent_v1_NeedDraft | null);
}

export interface CreateNeedRequest__Output {
  'uscc': (string);
  'draft': (_shuangzhao_talent_v1_NeedDraft__Output | null);
}
