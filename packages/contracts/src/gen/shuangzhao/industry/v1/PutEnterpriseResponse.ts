// Original file: protos/shuangzhao/industry/v1/industry_service.proto

import type { Enterprise as _shuangzhao_industry_v1_Enterprise, Enterprise__Output as _shuangzhao_industry_v1_Enterprise__Output } from '../../../shuangzhao/industry/v1/Enterprise.js';

export interface PutEnterpriseResponse {
  'enterprise'?: (_shuangzhao_industry_v1_Enterprise | null);
  'created'?: (boolean);
}

export interface PutEnterpriseResponse__Output {
  'enterprise': (_shuangzhao_industry_v1_Enterprise__Output | null);
  'created': (boolean);
}
