// Original file: protos/shuangzhao/common/v1/values.proto

import type { FactEntry as _shuangzhao_common_v1_FactEntry, FactEntry__Output as _shuangzhao_common_v1_FactEntry__Output } from '../../../shuangzhao/common/v1/FactEntry.js';

export interface FactHistory {
  'entries'?: (_shuangzhao_common_v1_FactEntry)[];
}

export interface FactHistory__Output {
  'entries': (_shuangzhao_common_v1_FactEntry__Output)[];
}
