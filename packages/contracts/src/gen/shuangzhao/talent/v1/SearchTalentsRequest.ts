// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { FacetCondition as _shuangzhao_talent_v1_FacetCondition, FacetCondition__Output as _shuangzhao_talent_v1_FacetCondition__Output } from '../../../shuangzhao/talent/v1/FacetCondition.js';

export interface SearchTalentsRequest {
  'query'?: (string);
  'must'?: (_shuangzhao_talent_v1_FacetCondition)[];
  'can'?: (_shuangzhao_talent_v1_FacetCondition)[];
  'not'?: (_shuangzhao_talent_v1_FacetCondition)[];
  'facets'?: (string)[];
  'limit'?: (number);
  'cursor'?: (string);
}

export interface SearchTalentsRequest__Output {
  'query': (string);
  'must': (_shuangzhao_talent_v1_FacetCondition__Output)[];
  'can': (_shuangzhao_talent_v1_FacetCondition__Output)[];
  'not': (_shuangzhao_talent_v1_FacetCondition__Output)[];
  'facets': (string)[];
  'limit': (number);
  'cursor': (string);
}
