// Original file: protos/shuangzhao/talent/v1/needs.proto

import type { Need as _shuangzhao_talent_v1_Need, Need__Output as _shuangzhao_talent_v1_Need__Output } from '../../../shuangzhao/talent/v1/Need.js';

export interface ListNeedsResponse {
  'items'?: (_shuangzhao_talent_v1_Need)[];
  'nextCursor'?: (string);
  'total'?: (number);
}

export interface ListNeedsResponse__Output {
  'items': (_shuangzhao_talent_v1_Need__Output)[];
  'nextCursor': (string);
  'total': (number);
}
