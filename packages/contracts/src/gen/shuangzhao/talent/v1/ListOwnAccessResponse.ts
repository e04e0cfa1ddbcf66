// Original file: protos/shuangzhao/talent/v1/rights.proto

import type { TalentAccess as _shuangzhao_talent_v1_TalentAccess, TalentAccess__Output as _shuangzhao_talent_v1_TalentAccess__Output } from '../../../shuangzhao/talent/v1/TalentAccess.js';

export interface ListOwnAccessResponse {
  'items'?: (_shuangzhao_talent_v1_TalentAccess)[];
  'nextCursor'?: (string);
  'total'?: (number);
}

export interface ListOwnAccessResponse__Output {
  'items': (_shuangzhao_talent_v1_TalentAccess__Output)[];
  'nextCursor': (string);
  'total': (number);
}
