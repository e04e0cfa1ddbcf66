// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Value as _shuangzhao_common_v1_Value, Value__Output as _shuangzhao_common_v1_Value__Output } from '../../../shuangzhao/common/v1/Value.js';

export interface Applicant {
  'uscc'?: (string);
  'facts'?: ({[key: string]: _shuangzhao_common_v1_Value});
  'asOf'?: (string);
  'knownVersion'?: (number);
}

export interface Applicant__Output {
  'uscc': (string);
  'facts': ({[key: string]: _shuangzhao_common_v1_Value__Output});
  'asOf': (string);
  'knownVersion': (number);
}
