// Original file: protos/shuangzhao/common/v1/values.proto

import type { Value as _shuangzhao_common_v1_Value, Value__Output as _shuangzhao_common_v1_Value__Output } from '../../../shuangzhao/common/v1/Value.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface FactEntry {
  'value'?: (_shuangzhao_common_v1_Value | null);
  'source'?: (string);
  'asOf'?: (string);
  'recordedAt'?: (_google_protobuf_Timestamp | null);
}

export interface FactEntry__Output {
  'value': (_shuangzhao_common_v1_Value__Output | null);
  'source': (string);
  'asOf': (string);
  'recordedAt': (_google_protobuf_Timestamp__Output | null);
}
