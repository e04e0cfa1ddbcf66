// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { Identity as _shuangzhao_talent_v1_Identity, Identity__Output as _shuangzhao_talent_v1_Identity__Output } from '../../../shuangzhao/talent/v1/Identity.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface UnmaskTalentResponse {
  'identity'?: (_shuangzhao_talent_v1_Identity | null);
  'clearUntil'?: (_google_protobuf_Timestamp | null);
}

export interface UnmaskTalentResponse__Output {
  'identity': (_shuangzhao_talent_v1_Identity__Output | null);
  'clearUntil': (_google_protobuf_Timestamp__Output | null);
}
