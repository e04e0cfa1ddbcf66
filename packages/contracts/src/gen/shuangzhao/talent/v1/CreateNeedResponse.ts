// Original file: protos/shuangzhao/talent/v1/needs.proto

import type { Need as _shuangzhao_talent_v1_Need, Need__Output as _shuangzhao_talent_v1_Need__Output } from '../../../shuangzhao/talent/v1/Need.js';

export interface CreateNeedResponse {
  'need'?: (_shuangzhao_talent_v1_Need | null);
}

export interface CreateNeedResponse__Output {
  'need': (_shuangzhao_talent_v1_Need__Output | null);
}
