// Original file: protos/shuangzhao/talent/v1/saved_searches.proto

import type { SavedSearch as _shuangzhao_talent_v1_SavedSearch, SavedSearch__Output as _shuangzhao_talent_v1_SavedSearch__Output } from '../../../shuangzhao/talent/v1/SavedSearch.js';

export interface SaveSearchResponse {
  'search'?: (_shuangzhao_talent_v1_SavedSearch | null);
}

export interface SaveSearchResponse__Output {
  'search': (_shuangzhao_talent_v1_SavedSearch__Output | null);
}
