// Original file: protos/shuangzhao/talent/v1/needs.proto

import type { MatchedTalent as _shuangzhao_talent_v1_MatchedTalent, MatchedTalent__Output as _shuangzhao_talent_v1_MatchedTalent__Output } from '../../../shuangzhao/talent/v1/MatchedTalent.js';

export interface MatchNeedResponse {
  'items'?: (_shuangzhao_talent_v1_MatchedTalent)[];
  'nextCursor'?: (string);
  'total'?: (number);
  'byPeople'?: (_shuangzhao_talent_v1_MatchedTalent)[];
  'found'?: (number);
  'narrowedBy'?: (string)[];
}

export interface MatchNeedResponse__Output {
  'items': (_shuangzhao_talent_v1_MatchedTalent__Output)[];
  'nextCursor': (string);
  'total': (number);
  'byPeople': (_shuangzhao_talent_v1_MatchedTalent__Output)[];
  'found': (number);
  'narrowedBy': (string)[];
}
