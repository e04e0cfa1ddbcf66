// Original file: protos/shuangzhao/industry/v1/industry_service.proto

import type { Value as _shuangzhao_common_v1_Value, Value__Output as _shuangzhao_common_v1_Value__Output } from '../../../shuangzhao/common/v1/Value.js';

export interface PutEnterpriseRequest {
  'uscc'?: (string);
  'name'?: (string);
  'facts'?: ({[key: string]: _shuangzhao_common_v1_Value});
  'source'?: (string);
  'asOf'?: (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}

export interface PutEnterpriseRequest__Output {
  'uscc': (string);
  'name': (string);
  'facts': ({[key: string]: _shuangzhao_common_v1_Value__Output});
  'source': (string);
  'asOf': (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}
