// Original file: protos/shuangzhao/industry/v1/industry_service.proto

import type { FactDefinition as _shuangzhao_industry_v1_FactDefinition, FactDefinition__Output as _shuangzhao_industry_v1_FactDefinition__Output } from '../../../shuangzhao/industry/v1/FactDefinition.js';

export interface ListFactsResponse {
  'facts'?: (_shuangzhao_industry_v1_FactDefinition)[];
}

export interface ListFactsResponse__Output {
  'facts': (_shuangzhao_industry_v1_FactDefinition__Output)[];
}
