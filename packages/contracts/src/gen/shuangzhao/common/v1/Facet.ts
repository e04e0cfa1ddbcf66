// Original file: protos/shuangzhao/common/v1/values.proto

import type { FacetCount as _shuangzhao_common_v1_FacetCount, FacetCount__Output as _shuangzhao_common_v1_FacetCount__Output } from '../../../shuangzhao/common/v1/FacetCount.js';

export interface Facet {
  'field'?: (string);
  'counts'?: (_shuangzhao_common_v1_FacetCount)[];
}

export interface Facet__Output {
  'field': (string);
  'counts': (_shuangzhao_common_v1_FacetCount__Output)[];
}
