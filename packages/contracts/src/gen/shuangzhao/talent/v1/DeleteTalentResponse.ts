// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';
import type { ErasedStore as _shuangzhao_talent_v1_ErasedStore, ErasedStore__Output as _shuangzhao_talent_v1_ErasedStore__Output } from '../../../shuangzhao/talent/v1/ErasedStore.js';

export interface DeleteTalentResponse {
  'erasedAt'?: (_google_protobuf_Timestamp | null);
  'report'?: (_shuangzhao_talent_v1_ErasedStore)[];
}

export interface DeleteTalentResponse__Output {
  'erasedAt': (_google_protobuf_Timestamp__Output | null);
  'report': (_shuangzhao_talent_v1_ErasedStore__Output)[];
}
