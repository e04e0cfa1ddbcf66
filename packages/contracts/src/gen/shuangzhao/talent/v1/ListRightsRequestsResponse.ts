// Original file: protos/shuangzhao/talent/v1/rights.proto

import type { RightsRequest as _shuangzhao_talent_v1_RightsRequest, RightsRequest__Output as _shuangzhao_talent_v1_RightsRequest__Output } from '../../../shuangzhao/talent/v1/RightsRequest.js';

export interface ListRightsRequestsResponse {
  'items'?: (_shuangzhao_talent_v1_RightsRequest)[];
  'nextCursor'?: (string);
  'total'?: (number);
  'open'?: (number);
  'soon'?: (number);
  'overdue'?: (number);
}

export interface ListRightsRequestsResponse__Output {
  'items': (_shuangzhao_talent_v1_RightsRequest__Output)[];
  'nextCursor': (string);
  'total': (number);
  'open': (number);
  'soon': (number);
  'overdue': (number);
}
