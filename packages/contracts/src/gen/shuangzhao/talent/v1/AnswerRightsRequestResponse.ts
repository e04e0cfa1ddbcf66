// Original file: protos/shuangzhao/talent/v1/rights.proto

import type { RightsRequest as _shuangzhao_talent_v1_RightsRequest, RightsRequest__Output as _shuangzhao_talent_v1_RightsRequest__Output } from '../../../shuangzhao/talent/v1/RightsRequest.js';
import type { ErasedStore as _shuangzhao_talent_v1_ErasedStore, ErasedStore__Output as _shuangzhao_talent_v1_ErasedStore__Output } from '../../../shuangzhao/talent/v1/ErasedStore.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface AnswerRightsRequestResponse {
  'request'?: (_shuangzhao_talent_v1_RightsRequest | null);
  'report'?: (_shuangzhao_talent_v1_ErasedStore)[];
  'erasedAt'?: (_google_protobuf_Timestamp | null);
}

export interface AnswerRightsRequestResponse__Output {
  'request': (_shuangzhao_talent_v1_RightsRequest__Output | null);
  'report': (_shuangzhao_talent_v1_ErasedStore__Output)[];
  'erasedAt': (_google_protobuf_Timestamp__Output | null);
}
