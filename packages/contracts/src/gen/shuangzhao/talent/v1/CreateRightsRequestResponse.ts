// Original file: protos/shuangzhao/talent/v1/rights.proto

import type { RightsRequest as _shuangzhao_talent_v1_RightsRequest, RightsRequest__Output as _shuangzhao_talent_v1_RightsRequest__Output } from '../../../shuangzhao/talent/v1/RightsRequest.js';

export interface CreateRightsRequestResponse {
  'request'?: (_shuangzhao_talent_v1_RightsRequest | null);
}

export interface CreateRightsRequestResponse__Output {
  'request': (_shuangzhao_talent_v1_RightsRequest__Output | null);
}
