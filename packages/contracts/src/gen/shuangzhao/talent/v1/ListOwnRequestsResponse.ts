// Original file: protos/shuangzhao/talent/v1/rights.proto

import type { RightsRequest as _shuangzhao_talent_v1_RightsRequest, RightsRequest__Output as _shuangzhao_talent_v1_RightsRequest__Output } from '../../../shuangzhao/talent/v1/RightsRequest.js';

export interface ListOwnRequestsResponse {
  'items'?: (_shuangzhao_talent_v1_RightsRequest)[];
  'nextCursor'?: (string);
  'total'?: (number);
}

export interface ListOwnRequestsResponse__Output {
  'items': (_shuangzhao_talent_v1_RightsRequest__Output)[];
  'nextCursor': (string);
  'total': (number);
}
