// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { Pool as _shuangzhao_talent_v1_Pool, Pool__Output as _shuangzhao_talent_v1_Pool__Output } from '../../../shuangzhao/talent/v1/Pool.js';

export interface CreatePoolResponse {
  'pool'?: (_shuangzhao_talent_v1_Pool | null);
}

export interface CreatePoolResponse__Output {
  'pool': (_shuangzhao_talent_v1_Pool__Output | null);
}
