// Original file: protos/shuangzhao/talent/v1/saved_searches.proto

import type { SavedSearch as _shuangzhao_talent_v1_SavedSearch, SavedSearch__Output as _shuangzhao_talent_v1_SavedSearch__Output } from '../../../shuangzhao/talent/v1/SavedSearch.js';
import type { LookedAtTalent as _shuangzhao_talent_v1_LookedAtTalent, LookedAtTalent__Output as _shuangzhao_talent_v1_LookedAtTalent__Output } from '../../../shuangzhao/talent/v1/LookedAtTalent.js';

export interface LookAtSearchResponse {
  'search'?: (_shuangzhao_talent_v1_SavedSearch | null);
  'items'?: (_shuangzhao_talent_v1_LookedAtTalent)[];
  'nextCursor'?: (string);
}

export interface LookAtSearchResponse__Output {
  'search': (_shuangzhao_talent_v1_SavedSearch__Output | null);
  'items': (_shuangzhao_talent_v1_LookedAtTalent__Output)[];
  'nextCursor': (string);
}
