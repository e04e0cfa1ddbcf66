// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { Talent as _shuangzhao_talent_v1_Talent, Talent__Output as _shuangzhao_talent_v1_Talent__Output } from '../../../shuangzhao/talent/v1/Talent.js';

export interface ListPoolMembersResponse {
  'items'?: (_shuangzhao_talent_v1_Talent)[];
  'nextCursor'?: (string);
  'total'?: (number);
}

export interface ListPoolMembersResponse__Output {
  'items': (_shuangzhao_talent_v1_Talent__Output)[];
  'nextCursor': (string);
  'total': (number);
}
