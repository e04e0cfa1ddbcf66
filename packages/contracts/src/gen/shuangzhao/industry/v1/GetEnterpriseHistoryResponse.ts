// Original file: protos/shuangzhao/industry/v1/industry_service.proto

import type { StatedFact as _shuangzhao_industry_v1_StatedFact, StatedFact__Output as _shuangzhao_industry_v1_StatedFact__Output } from '../../../shuangzhao/industry/v1/StatedFact.js';

export interface GetEnterpriseHistoryResponse {
  'items'?: (_shuangzhao_industry_v1_StatedFact)[];
  'nextCursor'?: (string);
  'total'?: (number);
}

export interface GetEnterpriseHistoryResponse__Output {
  'items': (_shuangzhao_industry_v1_StatedFact__Output)[];
  'nextCursor': (string);
  'total': (number);
}
