// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Value as _shuangzhao_common_v1_Value, Value__Output as _shuangzhao_common_v1_Value__Output } from '../../../shuangzhao/common/v1/Value.js';

export interface GapItem {
  'fact'?: (string);
  'text'?: (string);
  'requiredOp'?: (string);
  'required'?: (_shuangzhao_common_v1_Value | null);
  'actual'?: (_shuangzhao_common_v1_Value | null);
  'changeable'?: (boolean);
}

export interface GapItem__Output {
  'fact': (string);
  'text': (string);
  'requiredOp': (string);
  'required': (_shuangzhao_common_v1_Value__Output | null);
  'actual': (_shuangzhao_common_v1_Value__Output | null);
  'changeable': (boolean);
}
