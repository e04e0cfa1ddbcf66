// Original file: protos/shuangzhao/talent/v1/saved_searches.proto

import type { FacetCondition as _shuangzhao_talent_v1_FacetCondition, FacetCondition__Output as _shuangzhao_talent_v1_FacetCondition__Output } from '../../../shuangzhao/talent/v1/FacetCondition.js';

export interface SaveSearchRequest {
  'name'?: (string);
  'query'?: (string);
  'must'?: (_shuangzhao_talent_v1_FacetCondition)[];
  'can'?: (_shuangzhao_talent_v1_FacetCondition)[];
  'not'?: (_shuangzhao_talent_v1_FacetCondition)[];
}

export interface SaveSearchRequest__Output {
  'name': (string);
  'query': (string);
  'must': (_shuangzhao_talent_v1_FacetCondition__Output)[];
  'can': (_shuangzhao_talent_v1_FacetCondition__Output)[];
  'not': (_shuangzhao_talent_v1_FacetCondition__Output)[];
}
