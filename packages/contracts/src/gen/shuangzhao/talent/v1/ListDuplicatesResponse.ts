// Original file: protos/shuangzhao/talent/v1/duplicates.proto

import type { DuplicatePair as _shuangzhao_talent_v1_DuplicatePair, DuplicatePair__Output as _shuangzhao_talent_v1_DuplicatePair__Output } from '../../../shuangzhao/talent/v1/DuplicatePair.js';

export interface ListDuplicatesResponse {
  'items'?: (_shuangzhao_talent_v1_DuplicatePair)[];
  'nextCursor'?: (string);
  'total'?: (number);
}

export interface ListDuplicatesResponse__Output {
  'items': (_shuangzhao_talent_v1_DuplicatePair__Output)[];
  'nextCursor': (string);
  'total': (number);
}
