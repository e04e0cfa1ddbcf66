// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { TalentAccess as _shuangzhao_talent_v1_TalentAccess, TalentAccess__Output as _shuangzhao_talent_v1_TalentAccess__Output } from '../../../shuangzhao/talent/v1/TalentAccess.js';

export interface ListTalentAccessResponse {
  'items'?: (_shuangzhao_talent_v1_TalentAccess)[];
  'nextCursor'?: (string);
  'total'?: (number);
}

export interface ListTalentAccessResponse__Output {
  'items': (_shuangzhao_talent_v1_TalentAccess__Output)[];
  'nextCursor': (string);
  'total': (number);
}
