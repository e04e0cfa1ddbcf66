// Original file: protos/shuangzhao/industry/v1/industry_service.proto

import type { Enterprise as _shuangzhao_industry_v1_Enterprise, Enterprise__Output as _shuangzhao_industry_v1_Enterprise__Output } from '../../../shuangzhao/industry/v1/Enterprise.js';

export interface SearchEnterprisesResponse {
  'items'?: (_shuangzhao_industry_v1_Enterprise)[];
  'nextCursor'?: (string);
  'total'?: (number);
}

export interface SearchEnterprisesResponse__Output {
  'items': (_shuangzhao_industry_v1_Enterprise__Output)[];
  'nextCursor': (string);
  'total': (number);
}
