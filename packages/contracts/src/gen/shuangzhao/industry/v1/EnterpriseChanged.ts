// Original file: protos/shuangzhao/industry/v1/events.proto

import type { FactHistory as _shuangzhao_common_v1_FactHistory, FactHistory__Output as _shuangzhao_common_v1_FactHistory__Output } from '../../../shuangzhao/common/v1/FactHistory.js';

export interface EnterpriseChanged {
  'uscc'?: (string);
  'name'?: (string);
  'facts'?: ({[key: string]: _shuangzhao_common_v1_FactHistory});
  'imported'?: (boolean);
}

export interface EnterpriseChanged__Output {
  'uscc': (string);
  'name': (string);
  'facts': ({[key: string]: _shuangzhao_common_v1_FactHistory__Output});
  'imported': (boolean);
}
