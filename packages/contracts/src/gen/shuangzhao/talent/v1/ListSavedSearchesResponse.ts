// Original file: protos/shuangzhao/talent/v1/saved_searches.proto

import type { SavedSearch as _shuangzhao_talent_v1_SavedSearch, SavedSearch__Output as _shuangzhao_talent_v1_SavedSearch__Output } from '../../../shuangzhao/talent/v1/SavedSearch.js';

export interface ListSavedSearchesResponse {
  'searches'?: (_shuangzhao_talent_v1_SavedSearch)[];
}

export interface ListSavedSearchesResponse__Output {
  'searches': (_shuangzhao_talent_v1_SavedSearch__Output)[];
}
