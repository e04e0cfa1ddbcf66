// Original file: protos/shuangzhao/talent/v1/needs.proto

import type { Need as _shuangzhao_talent_v1_Need, Need__Output as _shuangzhao_talent_v1_Need__Output } from '../../../shuangzhao/talent/v1/Need.js';

export interface CloseNeedResponse {
  'need'?: (_shuangzhao_talent_v1_Need | null);
}

export interface CloseNeedResponse__Output {
  'need': (_shuangzhao_talent_v1_Need__Output | null);
}
