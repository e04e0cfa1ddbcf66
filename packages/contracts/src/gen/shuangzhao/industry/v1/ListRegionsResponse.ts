// Original file: protos/shuangzhao/industry/v1/industry_service.proto

import type { Region as _shuangzhao_industry_v1_Region, Region__Output as _shuangzhao_industry_v1_Region__Output } from '../../../shuangzhao/industry/v1/Region.js';

export interface ListRegionsResponse {
  'regions'?: (_shuangzhao_industry_v1_Region)[];
}

export interface ListRegionsResponse__Output {
  'regions': (_shuangzhao_industry_v1_Region__Output)[];
}
