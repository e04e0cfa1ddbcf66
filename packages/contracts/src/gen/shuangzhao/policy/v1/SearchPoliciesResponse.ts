// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Policy as _shuangzhao_policy_v1_Policy, Policy__Output as _shuangzhao_policy_v1_Policy__Output } from '../../../shuangzhao/policy/v1/Policy.js';
import type { Facet as _shuangzhao_common_v1_Facet, Facet__Output as _shuangzhao_common_v1_Facet__Output } from '../../../shuangzhao/common/v1/Facet.js';

export interface SearchPoliciesResponse {
  'items'?: (_shuangzhao_policy_v1_Policy)[];
  'nextCursor'?: (string);
  'total'?: (number);
  'facets'?: (_shuangzhao_common_v1_Facet)[];
}

export interface SearchPoliciesResponse__Output {
  'items': (_shuangzhao_policy_v1_Policy__Output)[];
  'nextCursor': (string);
  'total': (number);
  'facets': (_shuangzhao_common_v1_Facet__Output)[];
}
