// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { Pool as _shuangzhao_talent_v1_Pool, Pool__Output as _shuangzhao_talent_v1_Pool__Output } from '../../../shuangzhao/talent/v1/Pool.js';

export interface ListPoolsResponse {
  'pools'?: (_shuangzhao_talent_v1_Pool)[];
}

export interface ListPoolsResponse__Output {
  'pools': (_shuangzhao_talent_v1_Pool__Output)[];
}
