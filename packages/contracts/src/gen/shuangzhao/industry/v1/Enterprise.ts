// Original file: protos/shuangzhao/industry/v1/industry_service.proto

import type { FactEntry as _shuangzhao_common_v1_FactEntry, FactEntry__Output as _shuangzhao_common_v1_FactEntry__Output } from '../../../shuangzhao/common/v1/FactEntry.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface Enterprise {
  'uscc'?: (string);
  'name'?: (string);
  'facts'?: ({[key: string]: _shuangzhao_common_v1_FactEntry});
  'version'?: (number);
  'createdAt'?: (_google_protobuf_Timestamp | null);
  'updatedAt'?: (_google_protobuf_Timestamp | null);
}

export interface Enterprise__Output {
  'uscc': (string);
  'name': (string);
  'facts': ({[key: string]: _shuangzhao_common_v1_FactEntry__Output});
  'version': (number);
  'createdAt': (_google_protobuf_Timestamp__Output | null);
  'updatedAt': (_google_protobuf_Timestamp__Output | null);
}
