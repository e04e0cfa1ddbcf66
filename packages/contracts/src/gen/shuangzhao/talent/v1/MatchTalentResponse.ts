// Original file: protos/shuangzhao/talent/v1/needs.proto

import type { MatchedNeed as _shuangzhao_talent_v1_MatchedNeed, MatchedNeed__Output as _shuangzhao_talent_v1_MatchedNeed__Output } from '../../../shuangzhao/talent/v1/MatchedNeed.js';

export interface MatchTalentResponse {
  'items'?: (_shuangzhao_talent_v1_MatchedNeed)[];
  'nextCursor'?: (string);
  'total'?: (number);
}

export interface MatchTalentResponse__Output {
  'items': (_shuangzhao_talent_v1_MatchedNeed__Output)[];
  'nextCursor': (string);
  'total': (number);
}
