// Original file: protos/shuangzhao/industry/v1/industry_service.proto

import type { FactEntry as _shuangzhao_common_v1_FactEntry, FactEntry__Output as _shuangzhao_common_v1_FactEntry__Output } from '../../../shuangzhao/common/v1/FactEntry.js';

export interface StatedFact {
  'fact'?: (string);
  'entry'?: (_shuangzhao_common_v1_FactEntry | null);
}

export interface StatedFact__Output {
  'fact': (string);
  'entry': (_shuangzhao_common_v1_FactEntry__Output | null);
}
