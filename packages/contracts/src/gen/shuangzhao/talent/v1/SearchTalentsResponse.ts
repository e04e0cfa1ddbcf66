// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { Talent as _shuangzhao_talent_v1_Talent, Talent__Output as _shuangzhao_talent_v1_Talent__Output } from '../../../shuangzhao/talent/v1/Talent.js';
import type { Facet as _shuangzhao_common_v1_Facet, Facet__Output as _shuangzhao_common_v1_Facet__Output } from '../../../shuangzhao/common/v1/Facet.js';
import type { Relaxation as _shuangzhao_talent_v1_Relaxation, Relaxation__Output as _shuangzhao_talent_v1_Relaxation__Output } from '../../../shuangzhao/talent/v1/Relaxation.js';

export interface SearchTalentsResponse {
  'items'?: (_shuangzhao_talent_v1_Talent)[];
  'nextCursor'?: (string);
  'total'?: (number);
  'facets'?: (_shuangzhao_common_v1_Facet)[];
  'relaxations'?: (_shuangzhao_talent_v1_Relaxation)[];
}

export interface SearchTalentsResponse__Output {
  'items': (_shuangzhao_talent_v1_Talent__Output)[];
  'nextCursor': (string);
  'total': (number);
  'facets': (_shuangzhao_common_v1_Facet__Output)[];
  'relaxations': (_shuangzhao_talent_v1_Relaxation__Output)[];
}
