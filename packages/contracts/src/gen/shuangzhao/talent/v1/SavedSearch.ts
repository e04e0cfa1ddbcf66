// Original file: protos/shuangzhao/talent/v1/saved_searches.proto

import type { FacetCondition as _shuangzhao_talent_v1_FacetCondition, FacetCondition__Output as _shuangzhao_talent_v1_FacetCondition__Output } from '../../../shuangzhao/talent/v1/FacetCondition.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';
import type { SavedSearchFound as _shuangzhao_talent_v1_SavedSearchFound, SavedSearchFound__Output as _shuangzhao_talent_v1_SavedSearchFound__Output } from '../../../shuangzhao/talent/v1/SavedSearchFound.js';

export interface SavedSearch {
  'id'?: (string);
  'name'?: (string);
  'query'?: (string);
  'must'?: (_shuangzhao_talent_v1_FacetCondition)[];
  'can'?: (_shuangzhao_talent_v1_FacetCondition)[];
  'not'?: (_shuangzhao_talent_v1_FacetCondition)[];
  'lookedAt'?: (_google_protobuf_Timestamp | null);
  'createdAt'?: (_google_protobuf_Timestamp | null);
  'found'?: (_shuangzhao_talent_v1_SavedSearchFound | null);
}

export interface SavedSearch__Output {
  'id': (string);
  'name': (string);
  'query': (string);
  'must': (_shuangzhao_talent_v1_FacetCondition__Output)[];
  'can': (_shuangzhao_talent_v1_FacetCondition__Output)[];
  'not': (_shuangzhao_talent_v1_FacetCondition__Output)[];
  'lookedAt': (_google_protobuf_Timestamp__Output | null);
  'createdAt': (_google_protobuf_Timestamp__Output | null);
  'found': (_shuangzhao_talent_v1_SavedSearchFound__Output | null);
}
