// Original file: protos/shuangzhao/talent/v1/talent.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface TalentAccess {
  'at'?: (_google_protobuf_Timestamp | null);
  'by'?: (string);
  'kind'?: (string);
  'fields'?: (string)[];
  'purpose'?: (string);
}

export interface TalentAccess__Output {
  'at': (_google_protobuf_Timestamp__Output | null);
  'by': (string);
  'kind': (string);
  'fields': (string)[];
  'purpose': (string);
}
